import re
import sys

DATE = re.compile(
    r"(?<!\d)(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
)

for match in DATE.finditer(sys.stdin.read()):
    print(f"{int(match['day'])}.{int(match['month'])}.{match['year']}")
