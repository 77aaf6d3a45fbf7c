# Host side, still with the service's rights. Joins the control groups, opens the system call filter as
# file descriptor 9 and becomes the sandbox. When the machine runs out of memory, whoever holds it and whether or not
# anything here counts it, the kernel kills a guest and never the service.
# Parameters: the filter, one cgroup.procs file per control group, "--", the command.
filter=$1
shift
while [ "$1" != -- ]; do
    echo 0 >"$1" || exit 125
    shift
done
shift
echo 1000 >/proc/self/oom_score_adj || exit 125
exec "$@" 9<"$filter"
