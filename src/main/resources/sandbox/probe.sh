# Tries to get out of the sandbox the simple ways. Parameters: the guest's id, a file of the host that is not mounted.
refuse() {
    echo "$1" >&2
    exit 1
}
[ "$(id -u)" = "$1" ] || refuse "the guest runs as uid $(id -u)"
[ ! -e "$2" ] || refuse "the guest sees files of the service"
[ ! -e /etc/shadow ] || refuse "the guest sees /etc/shadow"
if (: >/usr/careerpath-probe) 2>/dev/null; then refuse "the guest can write to /usr"; fi
if (: >/careerpath-probe) 2>/dev/null; then refuse "the guest can write to /"; fi
if (echo 1 >/proc/sys/kernel/pid_max) 2>/dev/null; then refuse "the guest can write to /proc/sys"; fi
if (echo 0 >/proc/self/oom_score_adj) 2>/dev/null; then refuse "the guest can write to /proc"; fi
if grep -q '^NSsid:[[:space:]]*0' /proc/self/status; then refuse "the guest is in the service's session"; fi
if unshare --user true 2>/dev/null; then refuse "the guest can make user namespaces"; fi
if grep -q '^Seccomp:[[:space:]]*0' /proc/self/status; then refuse "the guest has no system call filter"; fi
grep -q '^CapEff:[[:space:]]*0*$' /proc/self/status || refuse "the guest has capabilities"
grep -q '^NoNewPrivs:[[:space:]]*1' /proc/self/status || refuse "the guest can gain privileges"
echo contained
