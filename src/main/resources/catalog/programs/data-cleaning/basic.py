# Cleans a table step by step and keeps account: names are unified, numbers
# read, impossible values become missing, duplicates go, and nothing vanishes
# silently.

RAW = [
    {"id": "1", "city": " oslo ", "price": "1.200,50", "age": "34"},
    {"id": "2", "city": "ROME", "price": "80", "age": "-1"},
    {"id": "2", "city": "Rome", "price": "80", "age": "-1"},
    {"id": "3", "city": "Rom", "price": "free", "age": "41"},
]
CITIES = {"rom": "Rome"}  # known spellings
log: list[str] = []


def number(text: str) -> float | None:
    try:
        return float(text.replace(".", "").replace(",", "."))
    except ValueError:
        return None


clean: dict[str, dict] = {}
for row in RAW:
    name = row["city"].strip().lower()
    price, age = number(row["price"]), int(row["age"])
    if price is None:
        log.append(f"id {row['id']}: price {row['price']!r} cannot be read")
    if not 0 <= age <= 120:
        log.append(f"id {row['id']}: age {age} is impossible")
    if row["id"] in clean:
        log.append(f"id {row['id']}: duplicate dropped")
        continue
    clean[row["id"]] = {
        "city": CITIES.get(name, name.title()),
        "price": price,
        "age": age if 0 <= age <= 120 else None,
    }

for number_, row in clean.items():
    print(number_, row)
print(*log, sep="\n")
print(f"{len(RAW)} rows in, {len(clean)} out, {len(log)} remarks")
