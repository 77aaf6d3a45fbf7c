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
    "packages before code": r"(?s)^(?!.*COPY (?:--\S+ )*\. .*pip).*COPY requirements\.txt .*RUN pip install .*COPY (?:--\S+ )*\. ",
    "no package cache": r"pip install --no-cache-dir",
    "not root": r"(?ms)^USER (?!root$|0$)\S+$(?!.*^USER)",
    "exec form": r'(?m)^CMD \["python", "-m", "shop"\]$',
}
for name, pattern in RULES.items():
    print(f"{name}: {'ok' if re.search(pattern, DOCKERFILE) else 'MISSING'}")
