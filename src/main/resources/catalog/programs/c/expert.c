// A growing buffer whose every failure is reported: sizes are checked before
// they overflow, and one exit path frees what was taken.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    char *data;
    size_t length, capacity;
};

static bool append(struct buffer *b, const void *bytes, size_t count)
{
    if (count > SIZE_MAX - b->length)
        return false; // length + count would wrap round
    if (count == 0)
        return true; // data may be NULL here, which memcpy must not get
    size_t needed = b->length + count;
    if (needed > b->capacity) {
        size_t capacity = b->capacity ? b->capacity : 8;
        while (capacity < needed)
            capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
        char *data = realloc(b->data, capacity);
        if (data == NULL)
            return false; // the old block is still valid and still ours
        b->data = data;
        b->capacity = capacity;
    }
    memcpy(b->data + b->length, bytes, count);
    b->length = needed;
    return true;
}

int main(void)
{
    struct buffer b = {0};
    int status = EXIT_FAILURE;

    const char *words[] = {"one", "two", "three", "four"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!append(&b, words[i], strlen(words[i])) || !append(&b, ",", 1)) {
            fprintf(stderr, "no memory for \"%s\"\n", words[i]);
            goto done;
        }
        printf("length %2zu capacity %2zu\n", b.length, b.capacity);
    }
    b.data[b.length - 1] = '\0'; // the last comma ends the string
    printf("%s\n", b.data);
    printf("overflow refused: %d\n", !append(&b, "x", SIZE_MAX));
    status = EXIT_SUCCESS;
done:
    free(b.data);
    return status;
}
