// A Linux character driver: its functions in a table of file_operations, errors
// as negative numbers, and data copied between kernel and user. The kernel's
// part is stood in for on top, and main calls the driver as the kernel would.

#define _DEFAULT_SOURCE // for loff_t
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

#define __user // memory of the user: a driver copies it, and never follows its address
#define DEFINE_MUTEX(name) pthread_mutex_t name = PTHREAD_MUTEX_INITIALIZER
#define mutex_lock pthread_mutex_lock
#define mutex_unlock pthread_mutex_unlock
struct file;
struct file_operations {
	ssize_t (*read)(struct file *, char __user *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char __user *, size_t, loff_t *);
};
static ssize_t copy(char *to, const char *from, size_t size, loff_t *pos, size_t room)
{
	size_t left = *pos < (loff_t)room ? room - (size_t)*pos : 0, n = size < left ? size : left;
	if (n > 0 && (to == NULL || from == NULL))
		return -EFAULT;
	*pos += (loff_t)n;
	return n > 0 ? (memcpy(to, from, n), (ssize_t)n) : 0;
}
// The kernel's helpers: how much was copied and fitted, from *pos on, or a negative error.
#define simple_read_from_buffer(to, n, pos, from, size) copy(to, (from) + *(pos), n, pos, size)
#define simple_write_to_buffer(to, size, pos, from, n) copy((to) + *(pos), from, n, pos, size)

static DEFINE_MUTEX(lock); // two processes may call at the same time
static char data[16];
static loff_t used;

static ssize_t echo_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	mutex_lock(&lock);
	ssize_t written = simple_write_to_buffer(data, sizeof(data), &used, from, count);
	mutex_unlock(&lock);
	return written == 0 && count > 0 ? -ENOSPC : written; // a short write: the caller tries again
}

static ssize_t echo_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
	mutex_lock(&lock);
	ssize_t read = simple_read_from_buffer(to, count, pos, data, (size_t)used);
	mutex_unlock(&lock);
	return read; // 0 is the end
}

// In a module: .owner = THIS_MODULE, too, and misc_register() makes it /dev/echo.
static const struct file_operations echo_fops = {.read = echo_read, .write = echo_write};

int main(void)
{
	char part[8];
	loff_t pos = 0;
	const char *writes[] = {"hello", NULL, "a text of 20 letters", "x"};
	for (size_t i = 0; i < sizeof(writes) / sizeof(*writes); i++) {
		ssize_t n = echo_fops.write(NULL, writes[i], writes[i] ? strlen(writes[i]) : 5, &pos);
		printf("write: %zd%s%s\n", n, n < 0 ? " " : "", n < 0 ? strerror((int)-n) : "");
	}
	for (ssize_t n; (n = echo_fops.read(NULL, part, sizeof(part), &pos)) > 0;)
		printf("read %zd: %.*s\n", n, (int)n, part);
}
