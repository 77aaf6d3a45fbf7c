# A Dockerfile for a small Python service, and a check of the four things that a
# reviewer looks for first.

import re

DOCKERFILE = """
FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
USER 1000
EXPOSE 8000
CMD ["python", "-m", "shop"]
"""

lines = DOCKERFILE.split("\n")
copy_all = lines.index("COPY . .")
install = next(i for i, line in enumerate(lines) if "pip install" in line)

checks = {
    "the base image has a version": re.search(r"^FROM \S+:\d", DOCKERFILE, re.M),
    "packages are installed before the code is copied": install < copy_all,
    "it does not run as root": re.search(r"^USER (?!root|0\b)", DOCKERFILE, re.M),
    "CMD is a list, so that signals reach the program": 'CMD ["' in DOCKERFILE,
}
for rule, holds in checks.items():
    print("ok  " if holds else "FAIL", rule)
assert all(checks.values())
