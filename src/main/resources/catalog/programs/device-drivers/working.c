// The shape of a Linux character driver: a table of functions, and a device
// that keeps what was written. A small stand-in for the kernel calls it.

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define CAPACITY 16

struct device { char data[CAPACITY]; size_t used; int open; };

static int echo_open(struct device *dev)
{
    if (dev->open)
        return -EBUSY; // errors are negative, as in the kernel
    dev->open = 1;
    return 0;
}

static void echo_release(struct device *dev) { dev->open = 0; }

static long echo_write(struct device *dev, const char *from, size_t count)
{
    size_t room = CAPACITY - dev->used;
    if (room == 0)
        return -ENOSPC;
    count = count > room ? room : count; // a short write: the caller tries again
    memcpy(dev->data + dev->used, from, count); // copy_from_user in the kernel
    dev->used += count;
    return (long)count;
}

static long echo_read(struct device *dev, char *to, size_t count, size_t *offset)
{
    size_t left = dev->used - *offset;
    if (count > left)
        count = left;
    memcpy(to, dev->data + *offset, count);
    *offset += count;
    return (long)count; // 0 is the end
}

int main(void)
{
    struct device dev = {0};
    printf("open: %d\n", echo_open(&dev));
    printf("again: %s\n", strerror(-echo_open(&dev)));
    printf("wrote %ld of 5\n", echo_write(&dev, "hello", 5));
    printf("wrote %ld of 20\n", echo_write(&dev, "a text of 20 letters", 20));
    printf("full: %s\n", strerror((int)-echo_write(&dev, "x", 1)));

    char part[8];
    size_t offset = 0;
    long count;
    while ((count = echo_read(&dev, part, sizeof part, &offset)) > 0)
        printf("read %ld: %.*s\n", count, (int)count, part);
    echo_release(&dev);
    return 0;
}
