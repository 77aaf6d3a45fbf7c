# Host side, still with the service's rights. Joins the control groups, opens the system call filter as
# file descriptor 9 and becomes the sandbox.
# Parameters: the filter, one cgroup.procs file per control group, "--", the command.
filter=$1
shift
while [ "$1" != -- ]; do
    echo 0 >"$1" || exit 125
    shift
done
shift
exec "$@" 9<"$filter"
