// expects: blocked
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <unistd.h>

static void attempt(const char *name, long result) {
    if (result >= 0) printf("ESCAPED %s\n", name);
    else printf("blocked %s %d\n", name, errno);
}

int main(void) {
    attempt("unshare", unshare(CLONE_NEWUSER));
    attempt("mount", mount("none", "/tmp", "tmpfs", 0, ""));
    attempt("ptrace", ptrace(PTRACE_ATTACH, 1, 0, 0));
    attempt("bpf", syscall(SYS_bpf, 0, 0, 0));
    attempt("memfd", syscall(SYS_memfd_create, "x", 0));
    attempt("setuid", setuid(0));
    attempt("inotify", syscall(SYS_inotify_init1, 0));
    attempt("io_uring", syscall(SYS_io_uring_setup, 1, 0));
}
