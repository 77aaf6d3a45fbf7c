// A Linux character driver: a table of file_operations, errors as negative
// numbers, data copied to and from the user. Stand-ins for the kernel on top.

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
#define copy_to_user copy // both return how many bytes could not be copied
#define copy_from_user copy
struct file;
struct file_operations {
	ssize_t (*read)(struct file *, char __user *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char __user *, size_t, loff_t *);
};
static size_t copy(void *to, const void *from, size_t n) { return to && from ? (memcpy(to, from, n), 0) : n; }

static DEFINE_MUTEX(lock); // two processes may call at the same time
static char data[16];
static size_t used;

static ssize_t echo_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	(void)file, (void)pos;
	mutex_lock(&lock);
	size_t left = sizeof(data) - used, n = count < left ? count : left; // a short write: the caller tries again
	size_t failed = copy_from_user(data + used, from, n);
	used += failed ? 0 : n;
	mutex_unlock(&lock);
	return failed ? -EFAULT : n == 0 && count > 0 ? -ENOSPC : (ssize_t)n;
}

static ssize_t echo_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
	(void)file;
	mutex_lock(&lock);
	size_t left = *pos < (loff_t)used ? used - (size_t)*pos : 0, n = count < left ? count : left;
	size_t failed = n > 0 ? copy_to_user(to, data + *pos, n) : 0;
	*pos += failed ? 0 : (loff_t)n;
	mutex_unlock(&lock);
	return failed ? -EFAULT : (ssize_t)n; // 0 is the end
}
// In a module: .owner = THIS_MODULE too, module_misc_device() for /dev/echo, and MODULE_LICENSE("GPL").
static const struct file_operations echo_fops = {.read = echo_read, .write = echo_write};
int main(void)
{
	char part[8];
	const char *writes[] = {"hello", NULL, "a text of 20 letters", "x"}; // -14 is -EFAULT, -28 -ENOSPC
	for (int i = 0; i < 4; i++)
		printf("write: %zd\n", echo_fops.write(NULL, writes[i], writes[i] ? strlen(writes[i]) : 5, NULL));
	loff_t pos = 0;
	for (ssize_t n; (n = echo_fops.read(NULL, part, sizeof(part), &pos)) > 0;)
		printf("read %zd: %.*s\n", n, (int)n, part);
}
