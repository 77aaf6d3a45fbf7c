# How Git stores history: blobs, trees and commits named by the SHA-1 of their
# content. The ids are the real ones, the same that `git hash-object` and `git
# log` would print.

from hashlib import sha1

objects: dict[str, bytes] = {}


def store(kind: str, body: bytes) -> str:
    data = f"{kind} {len(body)}\0".encode() + body
    name = sha1(data).hexdigest()
    objects[name] = data  # equal content has an equal name: stored once
    return name


def tree(files: dict[str, str]) -> str:
    entries = []
    for path, text in sorted(files.items()):
        blob = store("blob", text.encode())
        entries.append(f"100644 {path}\0".encode() + bytes.fromhex(blob))
    return store("tree", b"".join(entries))


def commit(files: dict[str, str], message: str, when: int, parents: tuple[str, ...] = ()) -> str:
    lines = [f"tree {tree(files)}", *(f"parent {parent}" for parent in parents)]
    person = f"Ada <ada@example.org> {when} +0000"
    lines += [f"author {person}", f"committer {person}", "", f"{message}\n"]
    return store("commit", "\n".join(lines).encode())


print("empty blob:", store("blob", b""))
print("hello blob:", store("blob", b"hello world\n"))
first = commit({"readme.txt": "hello world\n"}, "First", when=1700000000)
second = commit({"readme.txt": "hello world\n", "a.txt": "new\n"}, "Add a", 1700000060, (first,))
print("first commit: ", first)
print("second commit:", second)
print(f"{len(objects)} objects; the unchanged readme.txt is one blob in two trees")

# Changing anything in the past changes every later name.
tampered = commit({"readme.txt": "hello World\n"}, "First", when=1700000000)
again = commit({"readme.txt": "hello world\n", "a.txt": "new\n"}, "Add a", 1700000060, (tampered,))
print("history rewritten:", second[:10], "became", again[:10])
