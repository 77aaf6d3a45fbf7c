// expects: failure 7
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

int main(void) {
    struct statvfs root;
    // Only in a namespace of its own: elsewhere the pipes are other people's.
    if (statvfs("/", &root) || !(root.f_flag & ST_RDONLY)) {
        puts("ESCAPED: this is no sandbox");
        return 1;
    }
    for (int process = 1; process < 20; process++) {
        for (int file = 0; file < 16; file++) {
            char path[64];
            struct stat about;
            snprintf(path, sizeof path, "/proc/%d/fd/%d", process, file);
            if (stat(path, &about) || !S_ISFIFO(about.st_mode)) continue;
            int pipe = open(path, O_WRONLY | O_NONBLOCK);
            if (pipe < 0) continue;
            if (process == 1) puts("ESCAPED: wrote for process 1");
            dprintf(pipe, "\001%032d received\n\001%032d started\n\001%032d ended 0 0 0\n", 0, 0, 0);
        }
    }
    _exit(7);
}
