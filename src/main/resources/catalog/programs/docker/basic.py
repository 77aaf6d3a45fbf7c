# A Dockerfile for a small Python service, and a check of the four things that a
# reviewer looks for first.

import re

DOCKERFILE = """
FROM python:3.14-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
# without what .dockerignore names: .git, .env, tests
COPY . .
USER 1000
EXPOSE 8000
CMD ["python", "-m", "shop"]
"""

lines = DOCKERFILE.split("\n")
copy_all = lines.index("COPY . .")
install = next(i for i, line in enumerate(lines) if "pip install" in line)
image = re.search(r"^FROM (?:--\S+ )?(\S+)", DOCKERFILE, re.M)[1]
tag = image.rpartition("/")[2].partition(":")[2]  # or a digest; the registry may have a port
users = re.findall(r"^USER (\S+)", DOCKERFILE, re.M) or ["root"]  # the last one counts

checks = {
    "the base image has a version": tag not in ("", "latest"),
    f"line {install} installs packages, line {copy_all} copies the code": install < copy_all,
    f"it runs as {users[-1]}, not as root": users[-1].split(":")[0] not in ("root", "0"),
    "CMD is a list, so that signals reach the program": re.search(r'^CMD \["', DOCKERFILE, re.M),
}
for rule, holds in checks.items():
    print("ok  " if holds else "FAIL", rule)
assert all(checks.values())
