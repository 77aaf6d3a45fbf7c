// expects: blocked
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static void attempt(const char *name, long result) {
    printf("%s %s %d\n", result >= 0 ? "ESCAPED" : "blocked", name, result >= 0 ? 0 : errno);
}

int main(void) {
    const char *files[] = {"mem", "environ", "maps", "auxv", "fd/0", "fd/1", "fd/2", "cwd/x", "exe", "syscall"};
    char path[64], word[8];
    for (int i = 0; i < 10; i++) {
        snprintf(path, sizeof path, "/proc/1/%s", files[i]);
        attempt(path, open(path, O_RDONLY));
    }
    attempt("memory for writing", open("/proc/1/mem", O_RDWR));
    attempt("standard error for writing", open("/proc/1/fd/2", O_WRONLY | O_NONBLOCK));
    struct iovec here = {word, sizeof word}, there = {(void *) 0x400000, sizeof word};
    attempt("read", process_vm_readv(1, &here, 1, &there, 1, 0));
    attempt("write", process_vm_writev(1, &here, 1, &there, 1, 0));
    attempt("attach", ptrace(PTRACE_ATTACH, 1, 0, 0));
    attempt("seize", ptrace(PTRACE_SEIZE, 1, 0, 0));
    attempt("parent", ptrace(PTRACE_ATTACH, getppid(), 0, 0));
    int process = syscall(434, 1, 0);
    for (int i = 0; i < 4; i++) attempt("descriptor", syscall(438, process, i, 0));
}
