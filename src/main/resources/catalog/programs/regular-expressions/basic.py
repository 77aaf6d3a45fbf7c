# Regular expressions: find, check, take apart, replace; with names for the
# parts, and the difference between greedy and lazy.

import re

text = "Order A17 on 2025-03-01, order B230 on 2025-04-15."

print("order numbers:", re.findall(r"\b[A-Z]\d+\b", text))

date = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
first = date.search(text)
print("first year:", first["year"], "in the match at", first.span())
print("other order:", date.sub(r"\g<day>.\g<month>.\g<year>", text))

for word in ["A17", "17A", "A17 "]:
    print(f"{word!r} is an order number:", bool(re.fullmatch(r"[A-Z]\d+", word)))

quotes = 'say "one" and "two"'
print("greedy:", re.findall(r'"(.+)"', quotes))
print("lazy:  ", re.findall(r'"(.+?)"', quotes))
print("exact: ", re.findall(r'"([^"]+)"', quotes), "by what may not be inside")

verbose = re.compile(
    r"""
    (?=.*\d)      # a digit somewhere
    (?=.*[a-z])   # and a lower-case letter
    .{8,}         # eight characters at least
    """,
    re.VERBOSE,
)
for word in ["abc12345", "abcdefgh", "12345678", "a1"]:
    print(f"{word} has all three:", bool(verbose.fullmatch(word)))
