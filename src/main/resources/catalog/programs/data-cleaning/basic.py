# Cleans a table step by step and keeps account: names are unified, numbers
# read, impossible values become missing, duplicates go, and nothing vanishes
# silently.

import re

RAW = [
    {"id": "1", "city": " oslo ", "price": "1.200,50", "age": "34"},
    {"id": "2", "city": "ROME", "price": "80", "age": "-1"},
    {"id": "2", "city": "Rome", "price": "80", "age": "-1"},
    {"id": "1", "city": "Oslo", "price": "99", "age": "34"},
    {"id": "3", "city": "Rom", "price": "free", "age": "41"},
]
CITIES = {"rom": "Rome"}  # known spellings
log: list[str] = []


def number(text: str) -> float | None:
    """Reads 1.200,50 and 80; what is written otherwise, as 12.50, is not guessed."""
    if not re.fullmatch(r"-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?", text):
        return None
    return float(text.replace(".", "").replace(",", "."))


clean: dict[str, dict] = {}
for row in RAW:
    name = row["city"].strip().lower()
    price, age = number(row["price"]), number(row["age"])
    if age is not None and not 0 <= age <= 120:
        age = None
    record = {"city": CITIES.get(name, name.title()), "price": price, "age": age}
    if row["id"] in clean:
        same = clean[row["id"]] == record
        log.append(f"id {row['id']}: {'duplicate' if same else 'CONTRADICTION'} dropped")
        continue
    clean[row["id"]] = record
    for field in ("price", "age"):
        if record[field] is None:
            log.append(f"id {row['id']}: {field} {row[field]!r} is not possible, now missing")

for key, row in clean.items():
    print(key, row)
print(*log, sep="\n")
print(f"{len(RAW)} rows in, {len(clean)} out, {len(log)} remarks")
