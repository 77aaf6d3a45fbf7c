# expects: blocked
def attempt(name, action):
    try:
        print("ESCAPED", name, action())
    except BaseException as e:
        print("blocked", name, type(e).__name__, e)


import os
def write(path, text):
    with open(path, "w", buffering=1) as file:
        file.write(text)
        file.flush()
for path, text in {"/proc/self/oom_score_adj": "0", "/proc/1/oom_score_adj": "-1000", "/proc/self/coredump_filter": "0xff", "/proc/self/comm": "init",
        "/proc/self/timerslack_ns": "1", "/proc/self/uid_map": "0 0 1", "/proc/self/setgroups": "allow", "/proc/sys/user/max_user_namespaces": "100",
        "/proc/sys/kernel/core_pattern": "|/tmp/x", "/proc/sys/vm/drop_caches": "3", "/proc/sys/net/ipv4/tcp_wmem": "1 1 1", "/proc/irq/0/smp_affinity": "1"}.items():
    attempt(path, lambda: write(path, text))
attempt("memory of process 1", lambda: os.open("/proc/1/mem", os.O_RDWR))
attempt("own memory", lambda: os.open("/proc/self/mem", os.O_RDWR))
if int(open("/proc/self/oom_score_adj").read()) < 1000:
    print("ESCAPED: others die first when memory runs out")
