# How a Docker build decides what to run again: each layer's cache key is a hash
# of its parent, its instruction and the copied files, so the order of a
# Dockerfile decides the work.

from hashlib import sha256

SECONDS = {"FROM": 5, "COPY": 1, "RUN": 60}
cache: set[str] = set()


def build(dockerfile: list[str], context: dict[str, str]) -> str:
    parent, seconds, shown = "", 0, []
    for line in dockerfile:
        instruction, argument = line.split(" ", 1)
        material = parent + line  # the key of the parent is part of the key
        if instruction == "COPY":
            wanted = argument.split()[0]
            for name, content in sorted(context.items()):
                if wanted in (".", name):
                    material += name + content
        parent = sha256(material.encode()).hexdigest()
        hit = parent in cache
        cache.add(parent)
        seconds += 0 if hit else SECONDS[instruction]
        shown.append(f"{instruction} {parent[:6]}{' cached' if hit else ''}")
    print(f"  {seconds:2} s: {', '.join(shown)}")
    return parent


naive = ["FROM python:3.11", "COPY . /app", "RUN pip install -r requirements.txt"]
layered = [naive[0], "COPY requirements.txt /app/", naive[2], "COPY . /app"]
for title, dockerfile in [("all files first:", naive), ("requirements first:", layered)]:
    cache.clear()
    files = {"requirements.txt": "flask==3.0", "app.py": "print(1)"}
    print(title)
    first = build(dockerfile, files)
    build(dockerfile, files | {"app.py": "print(2)"})  # the usual edit
    build(dockerfile, files | {"requirements.txt": "flask==3.1"})
    print("  same content, same image id:", build(dockerfile, files) == first)
