#include <signal.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    char line[100] = "", data[100] = "";
    FILE *file = fopen("data.txt", "r");
    if (argc < 2 || !file || !fgets(data, sizeof data, file)) return 1;
    if (fgets(line, sizeof line, stdin)) line[strcspn(line, "\n")] = 0;
    data[strcspn(data, "\n")] = 0;
    printf("%s|%s|%s\n", line, argv[1], data);
    if (argc > 2 && strcmp(argv[2], "exit") == 0) {
        fprintf(stderr, "to standard error\n");
        return 7;
    }
    if (argc > 2 && strcmp(argv[2], "signal") == 0) raise(SIGTERM);
    return 0;
}
