# A bill of materials in CycloneDX, compared with known vulnerabilities, and
# checked for what a release must not contain: no version, no hash, wrong
# licence. The hashes are invented.

import json

BOM = json.loads("""
{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [
  {"name": "log4j-core", "version": "2.14.1",
   "purl": "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
   "hashes": [{"alg": "SHA-256",
               "content": "9c56a1f6c8e2d7b3405f81a2e6d4c9b70f3e5a1d8b2c6470e9f1d3a5b7c80246"}],
   "licenses": [{"license": {"id": "Apache-2.0"}}]},
  {"name": "left-pad", "version": "", "purl": "pkg:npm/left-pad",
   "hashes": [], "licenses": [{"license": {"id": "WTFPL"}}]},
  {"name": "jackson-core", "version": "2.17.1",
   "purl": "pkg:maven/com.fasterxml.jackson.core/jackson-core@2.17.1",
   "hashes": [{"alg": "SHA-256",
               "content": "1d80b3f2a7c46e95d0831f6b2c9e47a5086d3f1b9a2c7e4d5f60817b3c9a2e4f"}],
   "licenses": [{"license": {"id": "Apache-2.0"}}]}]}
""")

ADVISORIES = [("log4j-core", "CVE-2021-44228", "2.15.0")]  # fixed in
ALLOWED = {"Apache-2.0", "MIT", "BSD-3-Clause"}


def number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


for component in BOM["components"]:
    name, version = component["name"], component["version"]
    problems = []
    if not version:
        problems.append("no version: nobody knows what runs")
    for affected, advisory, fixed in ADVISORIES:
        if name == affected and version and number(version) < number(fixed):
            problems.append(f"{advisory}, fixed in {fixed}")
    if not component["hashes"]:
        problems.append("no hash: could be exchanged")
    licences = {entry["license"]["id"] for entry in component["licenses"]}
    if not licences <= ALLOWED:
        problems.append(f"licence {', '.join(licences - ALLOWED)}")
    print(f"{name} {version}:", "; ".join(problems) or "ok")
