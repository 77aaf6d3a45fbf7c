# A Bash pipeline taken apart in Python: every stage is a filter that streams lines to the
# next, and `set -o pipefail` decides which exit status the whole pipeline has.

from itertools import groupby

ACCESS_LOG = """10.0.0.7 GET /index.html 200
10.0.0.9 GET /admin 403
10.0.0.7 GET /admin 403
10.0.0.7 GET /login 403
10.0.0.8 GET /index.html 200"""


def grep(pattern, lines):  # grep pattern
    return (line for line in lines if pattern in line)


def cut(field, lines):  # cut -d' ' -f field
    return (line.split(" ")[field - 1] for line in lines)


def uniq_count(lines):  # uniq -c only joins neighbours, hence the sort before it
    return (f"{len(list(group)):4} {line}" for line, group in groupby(lines))


def exit_status(stages, pipefail):
    if pipefail:  # the last stage that failed, or 0
        return next((status for _, status in reversed(stages) if status), 0)
    return stages[-1][1]


addresses = list(cut(1, grep(" 403", ACCESS_LOG.splitlines())))
print("$ grep ' 403' access.log | cut -d' ' -f1 | uniq -c")
print("\n".join(uniq_count(addresses)))
print("$ grep ' 403' access.log | cut -d' ' -f1 | sort | uniq -c | sort -rn")
print("\n".join(sorted(uniq_count(sorted(addresses)), reverse=True)))
failing = [("grep nothing access.log", 1), ("wc -l", 0)]
print("$ grep nothing access.log | wc -l; echo $?  ->", exit_status(failing, pipefail=False))
print("$ set -o pipefail, the same again           ->", exit_status(failing, pipefail=True))
