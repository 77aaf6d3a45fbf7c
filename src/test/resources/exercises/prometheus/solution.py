import re
import sys
from collections import Counter

NAME, HELP = "http_requests_total", "Requests by method and path."


def render(requests):
    """The page /metrics as text; requests counts pairs of method and path."""
    lines = [f"# HELP {NAME} {HELP}", f"# TYPE {NAME} counter"]
    for (method, path), count in requests.items():
        path = path.replace("\\", "\\\\").replace('"', '\\"')
        lines.append(f'{NAME}{{method="{method}",path="{path}"}} {count}')
    return "\n".join(lines) + "\n"


def scrape(text):
    """Reads the page as Prometheus does, and shows what it found."""
    found, samples, unreadable = {}, [], 0
    for line in text.splitlines():
        if not samples and (comment := re.fullmatch(rf"# (HELP|TYPE) {NAME} (.+)", line)):
            found[comment[1]] = comment[2]
        elif sample := re.fullmatch(rf'{NAME}\s*{{((?:[^"}}]|"(?:[^"\\]|\\.)*")*)}}\s+(\S+)', line):
            labels = dict(re.findall(r'(\w+)\s*=\s*"((?:[^"\\]|\\.)*)"', sample[1]))
            values = [re.sub(r"\\(.)", r"\1", labels.get(name, "?")) for name in ("method", "path")]
            samples.append(f"{' '.join(values)}: {float(sample[2]):g}")
        elif line.strip():
            unreadable += 1
    print("help:", found.get("HELP"))
    print("type:", found.get("TYPE"))
    print(*sorted(samples), sep="\n", end="\n" if samples else "")
    print("not readable:", unreadable)


scrape(render(Counter(tuple(line.split()) for line in sys.stdin)))
