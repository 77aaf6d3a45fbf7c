# Runs as process 1, and as root, of fresh namespaces; builds the guest's file system and becomes the guest.
# Parameters: an empty directory, bytes of /tmp, guest id, number of prctl(2),
# then any of: "bind" source target | "link" target place, then "run" and the command.
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
root=$1 tmp=$2 id=$3 prctl=$4
shift 4

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
        read_only ".$3"
        ;;
    link) ln -s "$2" ".$3" ;;
    esac
    shift 3
done
shift

mount -t proc -o nosuid,nodev,noexec none proc
mount -t tmpfs -o "size=$tmp,mode=1777,nosuid,nodev" none tmp
mount -t tmpfs -o size=32m,mode=1777,nosuid,nodev none code
for device in null zero full random urandom; do
    : >dev/$device
    mount -n --bind /dev/$device dev/$device
done
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
mkdir dev/shm
mount -t tmpfs -o size=16m,mode=1777,nosuid,nodev none dev/shm

hostname sandbox 2>/dev/null || :
if command -v ip >/dev/null; then ip link set lo up; fi

pivot_root . old
umount -l /old
rmdir /old
mount -n -o remount,bind,ro,nosuid,nodev none /

# One more user namespace, the guest's, and never another.
echo 1 >/proc/sys/user/max_user_namespaces
for place in /proc/sys /proc/irq /proc/bus /proc/fs /proc/sysrq-trigger; do
    if [ -e $place ]; then
        mount -n --bind $place $place
        mount -n -o remount,bind,ro,nosuid,nodev,noexec $place
    fi
done
cd /tmp

# PR_SET_SECCOMP = 22, SECCOMP_MODE_FILTER = 2; the address is that of a struct sock_fprog.
filter='open F, "<&=", 9 or die; binmode F; local $/; my $f = <F>; close F;
my $program = pack "S x![P] P", length($f) / 8, $f;
syscall($ARGV[0], 22, 2, $program) == 0 or die "no system call filter: $!"; shift;
exec { $ARGV[0] } @ARGV or die "cannot run $ARGV[0]: $!"'

exec unshare --user --map-user="$id" --map-group="$id" -- \
    setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all -- \
    perl -e "$filter" "$prctl" "$@"
