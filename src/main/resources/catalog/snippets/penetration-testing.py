# The reporting part of an authorised penetration test: recorded banners compared with the
# versions that fix known holes, and each finding scored with the CVSS 3.1 base formula.

import re
from math import ceil

WEIGHTS = {  # from the CVSS 3.1 specification, PR for unchanged scope
    "AV": {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2},
    "AC": {"L": 0.77, "H": 0.44},
    "PR": {"N": 0.85, "L": 0.62, "H": 0.27},
    "UI": {"N": 0.85, "R": 0.62},
} | dict.fromkeys("CIA", {"H": 0.56, "L": 0.22, "N": 0.0})


def base_score(vector: str) -> float:
    w = {name: WEIGHTS[name][value] for name, value in re.findall(r"(\w+):(\w)", vector)}
    impact = 6.42 * (1 - (1 - w["C"]) * (1 - w["I"]) * (1 - w["A"]))
    exploitability = 8.22 * w["AV"] * w["AC"] * w["PR"] * w["UI"]
    return ceil(round(min(impact + exploitability, 10) * 10, 4)) / 10 if impact else 0.0


def version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


SCOPE = {"203.0.113.5", "203.0.113.6"}  # the hosts that the written permission names
FIXED_IN = {
    "ExampleSSH": ("8.4", "AV:N/AC:H/PR:N/UI:N/C:H/I:H/A:H"),
    "ExampleHTTP": ("2.4.50", "AV:N/AC:L/PR:N/UI:N/C:H/I:H/A:H"),
    "ExampleFTP": ("3.1", "AV:N/AC:L/PR:L/UI:N/C:L/I:N/A:N"),
}
BANNERS = """203.0.113.5:22 ExampleSSH/8.10
203.0.113.5:80 ExampleHTTP/2.4.49
203.0.113.6:21 ExampleFTP/3.0
198.51.100.9:80 ExampleHTTP/2.2"""
for address, product, found in re.findall(r"(\S+) (\w+)/(\S+)", BANNERS):
    fixed, vector = FIXED_IN[product]
    if address.split(":")[0] not in SCOPE:
        print(f"{address} is out of scope: leave it alone")
    elif version(found) < version(fixed):  # compared as numbers
        print(
            f"{address} {product} {found}: score {base_score(vector)}, update to {fixed} {vector}"
        )
    else:
        print(f"{address} {product} {found}: fine, newer than {fixed}")
