# Reads what Linux tells about its processes: the first 24 fields of lines of
# /proc/PID/stat, turned into a table like that of ps, with the memory in
# megabytes.

PAGE = 4096
HERTZ = 100  # clock ticks a second, what `getconf CLK_TCK` prints

# pid (name) state ppid, and from field 14 on user time, system time; 24 is memory
STAT = """
1 (systemd) S 0 1 1 0 -1 4194560 9251 0 40 0 131 220 0 0 20 0 1 0 3 170332160 3013
812 (postgres) S 1 812 812 0 -1 4194560 512 0 1 0 6120 880 0 0 20 0 1 0 910 226734080 7211
990 (my (odd) name) Z 812 812 812 0 -1 4227084 0 0 0 0 12 3 0 0 20 0 1 0 2210 0 0
"""

STATES = {"S": "sleeping", "R": "running", "Z": "zombie", "D": "uninterruptible sleep"}
STATES |= {"I": "idle kernel thread", "T": "stopped"}

print(f"{'PID':>4} {'PPID':>4} {'CPU s':>6} {'MB':>5} STATE     NAME")
for line in STAT.strip().split("\n"):
    # A name may hold spaces and brackets: it ends at the last bracket of the line.
    head, _, rest = line.rpartition(") ")
    pid, _, name = head.partition(" (")
    state, ppid, *fields = rest.split()
    user, system = int(fields[9]), int(fields[10])
    megabytes = int(fields[19]) * PAGE / 1e6
    seconds = (user + system) / HERTZ
    print(f"{pid:>4} {ppid:>4} {seconds:6.2f} {megabytes:5.1f} {STATES.get(state, state):<9} {name}")

print("a zombie has ended; its parent has not asked for the exit status yet")
