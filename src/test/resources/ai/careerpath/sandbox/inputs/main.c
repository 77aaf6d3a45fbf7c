#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    char line[100], data[100];
    FILE *file = fopen("data.txt", "r");
    if (argc < 2 || !file || !fgets(line, sizeof line, stdin) || !fgets(data, sizeof data, file)) return 1;
    line[strcspn(line, "\n")] = 0;
    data[strcspn(data, "\n")] = 0;
    printf("%s|%s|%s\n", line, argv[1], data);
}
