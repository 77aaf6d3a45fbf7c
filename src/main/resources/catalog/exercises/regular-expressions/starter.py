import re
import sys

DATE = re.compile(r"(?P<year>\d+)-(?P<month>\d+)-(?P<day>\d+)")

for match in DATE.finditer(sys.stdin.read()):
    print(f"{int(match['day'])}.{int(match['month'])}.{match['year']}")
