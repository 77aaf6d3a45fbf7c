#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static void reverse(char *text)
{
    (void)text;
}

static bool is_palindrome(const char *text)
{
    return text[0] == text[strlen(text) - 1];
}

int main(void)
{
    char line[200];
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        bool same = is_palindrome(line);
        reverse(line);
        printf("%s: %s\n", line, same ? "palindrome" : "no palindrome");
    }
    return 0;
}
