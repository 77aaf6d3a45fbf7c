# Runs as process 1, and as root, of fresh namespaces; builds the guest's file system and becomes the guest.
# Parameters: an empty directory, bytes of /tmp, guest id, numbers of prctl(2) and unshare(2),
# then any of: "bind" source target | "link" target place, then "run" and the command.
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
root=$1 tmp=$2 id=$3 prctl=$4 unshare=$5
shift 5

mount -t tmpfs -o size=1m,mode=755,nosuid,nodev none "$root"
cd "$root"
mkdir -p etc proc dev tmp code old

# Flags the host has set on a mount stay set: a remount that forgets one is refused.
read_only() {
    mount -n -o remount,bind,ro,nosuid,nodev "$1" 2>/dev/null ||
        mount -n -o remount,bind,ro,nosuid,nodev,noexec "$1"
}

while [ "$1" != run ]; do
    case $1 in
    bind)
        if [ -d "$2" ]; then
            mkdir -p ".$3"
        else
            mkdir -p ".${3%/*}"
            : >".$3"
        fi
        mount -n --rbind "$2" ".$3"
        # With what is mounted below it, which a remount of the top leaves as it is; the deepest come last.
        below="$PWD$3"
        while read -r _ _ _ _ place _; do
            case $place in
            "$below" | "$below"/*) read_only "$(printf '%b' "$place")" ;;
            esac
        done </proc/self/mountinfo
        ;;
    link) ln -s "$2" ".$3" ;;
    esac
    shift 3
done
shift

mount -t proc -o nosuid,nodev,noexec none proc
# A file costs the kernel a kilobyte even when it is empty.
mount -t tmpfs -o "size=$tmp,nr_inodes=16k,mode=1777,nosuid,nodev" none tmp
mount -t tmpfs -o size=32m,nr_inodes=16k,mode=1777,nosuid,nodev none code
for device in null zero full random urandom; do
    : >dev/$device
    mount -n --bind /dev/$device dev/$device
done
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
mkdir dev/shm
mount -t tmpfs -o size=16m,nr_inodes=1k,mode=1777,nosuid,nodev none dev/shm

hostname sandbox 2>/dev/null || :
if command -v ip >/dev/null; then ip link set lo up; fi

pivot_root . old
umount -l /old
rmdir /old
mount -n -o remount,bind,ro,nosuid,nodev none /

# One more user namespace, the guest's, and never another.
echo 1 >/proc/sys/user/max_user_namespaces
# The guest's identity is written to a /proc that only file descriptor 8 still reaches; its own is read-only: through it
# a guest could take back that the kernel kills it before the service when memory runs out.
exec 8</proc
mount -n --bind /proc /proc
mount -n -o remount,bind,ro,nosuid,nodev,noexec /proc
cd /code

# CLONE_NEWUSER = 0x10000000, PR_SET_NO_NEW_PRIVS = 38, PR_SET_SECCOMP = 22, SECCOMP_MODE_FILTER = 2; the address is that
# of a struct sock_fprog.
become_guest='my ($prctl, $unshare, $id) = splice @ARGV, 0, 3;
syscall($unshare, 0x10000000) == 0 or die "no user namespace: $!";
for (["setgroups", "deny"], ["uid_map", "$id 0 1"], ["gid_map", "$id 0 1"]) {
    my ($name, $value) = @$_;
    open my $file, ">", "/proc/self/fd/8/self/$name" or die "cannot write $name: $!";
    syswrite($file, $value) or die "cannot write $name: $!";
}
open my $proc, "<&=", 8 or die "no file descriptor 8: $!"; close $proc;
open my $file, "<&=", 9 or die "no file descriptor 9: $!"; binmode $file; local $/; my $filter = <$file>; close $file;
my $program = pack "S x![P] P", length($filter) / 8, $filter;
syscall($prctl, 38, 1, 0, 0, 0) == 0 or die "no_new_privs: $!";
syscall($prctl, 22, 2, $program) == 0 or die "no system call filter: $!";
exec { $ARGV[0] } @ARGV or die "cannot run $ARGV[0]: $!"'

# A session of its own: else kill(0) would reach the process group of the service.
exec setsid perl -e "$become_guest" "$prctl" "$unshare" "$id" "$@"
