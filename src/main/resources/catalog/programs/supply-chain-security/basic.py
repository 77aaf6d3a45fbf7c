# A bill of materials in CycloneDX, compared with known vulnerabilities, and
# checked for version, hash and licence. The hashes are invented.

import json

BOM = json.loads("""
{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [
  {"type": "library", "name": "log4j-core", "version": "2.14.1",
   "purl": "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
   "hashes": [{"alg": "SHA-256",
               "content": "9c56a1f6c8e2d7b3405f81a2e6d4c9b70f3e5a1d8b2c6470e9f1d3a5b7c80246"}],
   "licenses": [{"license": {"id": "Apache-2.0"}}]},
  {"type": "library", "name": "left-pad", "version": "", "purl": "pkg:npm/left-pad", "hashes": [],
   "licenses": [{"license": {"id": "WTFPL"}}]},
  {"type": "library", "name": "log4j-core", "version": "2.12.4",
   "purl": "pkg:maven/org.apache.logging.log4j/log4j-core@2.12.4",
   "hashes": [{"alg": "SHA-256",
               "content": "1d80b3f2a7c46e95d0831f6b2c9e47a5086d3f1b9a2c7e4d5f60817b3c9a2e4f"}],
   "licenses": [{"license": {"id": "Apache-2.0"}}]}]}
""")

LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core"
# The first version with it, and the first without: older branches got a fix of their own.
ADVISORIES = [(LOG4J, "CVE-2021-44228", [("2.0-beta9", "2.3.1"), ("2.4", "2.12.2"), ("2.13.0", "2.15.0")])]
ALLOWED = {"Apache-2.0", "MIT", "BSD-3-Clause"}  # an expression such as MIT OR GPL-2.0-only is for a person


def number(version: str) -> tuple:
    numbers, _, early = version.partition("-")  # 2.0-beta9 comes before 2.0
    return tuple(map(int, numbers.split("."))), not early, early


for component in BOM["components"]:
    name, version = component["name"], component.get("version", "")
    problems = [] if version else ["no version: nobody knows what runs"]
    for affected, advisory, ranges in ADVISORIES:
        for first, fixed in ranges if version and component["purl"].startswith(affected + "@") else []:
            if number(first) <= number(version) < number(fixed):
                problems.append(f"{advisory}, fixed in {fixed}")
    if not component.get("hashes"):
        problems.append("no hash: could have been exchanged")
    licences = {a.get("expression") or a["license"].get("id", "no id") for a in component.get("licenses", [])}
    if others := (licences or {"missing"}) - ALLOWED:
        problems.append(f"licence {', '.join(sorted(others))}")
    print(f"{name} {version}:", "; ".join(problems) or "ok")
