// expects: blocked
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

static void attempt(const char *name, long result) {
    printf("%s %s %d\n", result >= 0 ? "ESCAPED" : "blocked", name, result >= 0 ? 0 : errno);
}

int main(void) {
    const char *places[] = {"${WRITE}/pwned", "/usr/pwned", "/etc/passwd", "/pwned", "/dev/pwned", "/dev/mem",
                            "/proc/sys/kernel/core_pattern", "/proc/1/oom_score_adj", "/code/../pwned"};
    for (int i = 0; i < 9; i++) attempt(places[i], open(places[i], O_WRONLY | O_CREAT, 0666));
    symlink("${WRITE}/pwned", "/code/link");
    attempt("through a link", open("/code/link", O_WRONLY | O_CREAT, 0666));
    attempt("hard link", link("/usr/bin/env", "/usr/bin/pwned"));
    attempt("device", mknod("/tmp/disk", S_IFBLK | 0666, makedev(254, 0)));
    attempt("mode", chmod("/usr/bin/env", 04777));
}
