// A Linux character driver: its functions in a table of file_operations, errors
// as negative numbers, and data copied between kernel and user. A few lines on
// top stand in for the kernel, and main calls the driver as it would.

#define _DEFAULT_SOURCE // for loff_t
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

#define __user // memory of the user: a driver copies it, and never follows its address
#define min(a, b) ((a) < (b) ? (a) : (b))
struct file { void *private_data; };
struct file_operations {
    ssize_t (*read)(struct file *, char __user *, size_t, loff_t *);
    ssize_t (*write)(struct file *, const char __user *, size_t, loff_t *);
};

static size_t copy(void *to, const void *from, size_t n) { return to && from ? (memcpy(to, from, n), 0) : n; }
#define copy_to_user copy // both return how many bytes could not be copied
#define copy_from_user copy

static struct { char data[16]; size_t used; } echo;

static ssize_t echo_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
    (void)file, (void)pos;
    if (echo.used == sizeof echo.data)
        return -ENOSPC;
    count = min(count, sizeof echo.data - echo.used); // a short write: the caller tries again
    if (copy_from_user(echo.data + echo.used, from, count))
        return -EFAULT;
    echo.used += count;
    return (ssize_t)count;
}

static ssize_t echo_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
    (void)file;
    count = min(count, echo.used - (size_t)*pos);
    if (copy_to_user(to, echo.data + *pos, count))
        return -EFAULT;
    *pos += (loff_t)count;
    return (ssize_t)count; // 0 is the end
}

// In a module: .owner = THIS_MODULE, too, and misc_register() makes it /dev/echo.
static const struct file_operations echo_fops = {.read = echo_read, .write = echo_write};

int main(void)
{
    char part[8];
    printf("wrote %zd of 5\n", echo_fops.write(NULL, "hello", 5, NULL));
    printf("a wrong address: %s\n", strerror((int)-echo_fops.write(NULL, NULL, 5, NULL)));
    printf("wrote %zd of 20\n", echo_fops.write(NULL, "a text of 20 letters", 20, NULL));
    printf("full: %s\n", strerror((int)-echo_fops.write(NULL, "x", 1, NULL)));
    loff_t pos = 0;
    for (ssize_t n; (n = echo_fops.read(NULL, part, sizeof part, &pos)) > 0;)
        printf("read %zd: %.*s\n", n, (int)n, part);
}
