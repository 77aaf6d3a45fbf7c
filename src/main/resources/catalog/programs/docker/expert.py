# Two Dockerfiles with the same result and very different work: a layer is made
# again when its instruction, the files that it copies or the layer before it
# changed; a cache mount keeps downloads even then. Replayed with assumed times.

import re
from hashlib import sha256

SIMPLE = """\
FROM python:3.14-slim
WORKDIR /app
COPY . .
RUN pip install --no-cache-dir -r requirements.txt
USER 1000
CMD ["python", "app.py"]
"""

LAYERED = """\
# syntax=docker/dockerfile:1
FROM python:3.14-slim
WORKDIR /app
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt
COPY . .
USER 1000
CMD ["python", "app.py"]
"""

SECONDS = {"FROM": 5, "COPY": 1, "RUN": 60}  # the others take next to nothing
WITH_DOWNLOADS = 15  # what the same RUN takes when the cache mount has the packages
layers: set[str] = set()
mounts: set[str] = set()


def build(dockerfile: str, context: dict[str, str]) -> str:
    parent, seconds, made = "", 0, []
    for line in re.findall(r"^[A-Z].*", dockerfile, re.MULTILINE):
        instruction, _, argument = line.partition(" ")
        key = parent + line
        if instruction == "COPY":
            source = argument.split()[0]
            key += str([(n, text) for n, text in sorted(context.items()) if source in (".", n)])
        parent = sha256(key.encode()).hexdigest()
        if parent not in layers:
            mount = set(re.findall(r"type=cache,target=(\S+)", argument))
            warm = mount & mounts
            seconds += WITH_DOWNLOADS if warm else SECONDS.get(instruction, 0)
            made.append(instruction)
            mounts.update(mount)
        layers.add(parent)
    print(f"  {seconds:2} s, made: {' '.join(made) or 'nothing'}")
    return parent


for title, dockerfile in [("simple", SIMPLE), ("layered", LAYERED)]:
    files = {"requirements.txt": "flask==3.1.1", "app.py": "print(1)"}
    print(title)
    first = build(dockerfile, files)
    build(dockerfile, files | {"app.py": "print(2)"})  # the usual edit
    build(dockerfile, files | {"requirements.txt": "flask==3.1.2"})
    print("  the first again is the same image:", build(dockerfile, files) == first)
