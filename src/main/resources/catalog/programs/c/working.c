// A linked list on the heap: every malloc is checked and has its free, and a
// pointer to a pointer removes a node without a special case for the first.

#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *push(struct node *head, int value)
{
    struct node *node = malloc(sizeof *node);
    if (node == NULL) {
        perror("malloc");
        exit(EXIT_FAILURE);
    }
    node->value = value;
    node->next = head;
    return node;
}

static void remove_all(struct node **link, int value)
{
    while (*link != NULL) {
        struct node *node = *link;
        if (node->value == value) {
            *link = node->next;
            free(node);
        } else {
            link = &node->next;
        }
    }
}

static void print(const struct node *node)
{
    for (; node != NULL; node = node->next)
        printf("%d%s", node->value, node->next ? " -> " : "\n");
}

int main(void)
{
    struct node *list = NULL;
    const int values[] = {3, 7, 3, 9, 3};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        list = push(list, values[i]);
    print(list);
    remove_all(&list, 3);
    print(list);
    remove_all(&list, 7);
    remove_all(&list, 9);
    printf("empty: %s\n", list == NULL ? "yes" : "no");
    return EXIT_SUCCESS;
}
