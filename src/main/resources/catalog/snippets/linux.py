# How Linux decides who may do what with a file: mode bits for owner, group and others, the
# umask for new files, and why deleting depends on the directory, not on the file.

from typing import NamedTuple

BITS = {"r": 4, "w": 2, "x": 1}


class Inode(NamedTuple):
    owner: str
    group: str
    mode: int  # octal, as in chmod 640


def listing(mode: int) -> str:  # as ls -l shows it
    triples = (mode >> shift & 7 for shift in (6, 3, 0))
    return "".join(c if triple & BITS[c] else "-" for triple in triples for c in "rwx")


def may(user: str, want: str, inode: Inode, groups: tuple[str, ...] = ()) -> bool:
    # Only the first class that fits counts, even if a later one allows more.
    shift = 6 if user == inode.owner else 3 if inode.group in groups else 0
    return user == "root" or bool(inode.mode >> shift & BITS[want])


def may_delete(user: str, directory: Inode, inode: Inode) -> bool:
    sticky = directory.mode & 0o1000  # as on /tmp
    owns = user in ("root", inode.owner, directory.owner)
    return may(user, "w", directory) and may(user, "x", directory) and (owns or not sticky)


for umask in (0o022, 0o077):
    print(f"umask {umask:03o}: new file {listing(0o666 & ~umask)}, dir {listing(0o777 & ~umask)}")
report = Inode("ada", "staff", 0o640)
print("report", listing(report.mode), report.owner, report.group)
print("bob of staff reads:", may("bob", "r", report, ("staff",)))
print("bob of staff writes:", may("bob", "w", report, ("staff",)))
print("eve reads:", may("eve", "r", report))
print("owner locked out by mode 077:", not may("ada", "r", Inode("ada", "staff", 0o077)))
shared, tmp = Inode("root", "root", 0o777), Inode("root", "root", 0o1777)
print("eve deletes ada's report from a 777 directory:", may_delete("eve", shared, report))
print("eve deletes it from a 1777 directory:", may_delete("eve", tmp, report))
