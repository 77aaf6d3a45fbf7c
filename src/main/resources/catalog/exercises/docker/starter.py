import re

DOCKERFILE = """
FROM python:latest
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD python -m shop
"""

RULES = {
    "fixed version": r"(?m)^FROM python:\d+\.\d+\S*$",
    "packages before code": r"(?s)^(?!.*COPY (?:--\S+ )*\. .*pip).*COPY (?:--\S+ )*requirements\.txt .*RUN pip install .*COPY (?:--\S+ )*\. ",
    "no package cache": r"(?m)^RUN pip install .*--no-cache-dir|^ENV PIP_NO_CACHE_DIR",
    "not root": r"(?ms)^USER (?!root$|0$)\S+$(?!.*^USER)",
    "exec form": r'(?m)^CMD \[\s*"python",\s*"-m",\s*"shop"\s*\]$',
}
for name, pattern in RULES.items():
    print(f"{name}: {'ok' if re.search(pattern, DOCKERFILE) else 'MISSING'}")
