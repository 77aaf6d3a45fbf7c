#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static void reverse(char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < length / 2; i++) {
        char kept = text[i];
        text[i] = text[length - 1 - i];
        text[length - 1 - i] = kept;
    }
}

static bool is_palindrome(const char *text)
{
    size_t left = 0, right = strlen(text);
    while (left < right) {
        if (!isalnum((unsigned char)text[left])) {
            left++;
        } else if (!isalnum((unsigned char)text[right - 1])) {
            right--;
        } else {
            if (tolower((unsigned char)text[left]) != tolower((unsigned char)text[right - 1]))
                return false;
            left++;
            right--;
        }
    }
    return true;
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
