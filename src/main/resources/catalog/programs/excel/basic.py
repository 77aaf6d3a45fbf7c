# The formulas that most spreadsheets need, and what they give on a small table:
# a sum with a condition, a look-up with an answer for what is missing, and a
# share with a fixed reference. Python computes the same beside each.

SHEET = {
    "A1": "item", "B1": "city", "C1": "euros", "D1": "share",
    "A2": "tea", "B2": "Oslo", "C2": 120,
    "A3": "mug", "B3": "Rome", "C3": 45,
    "A4": "milk", "B4": "Oslo", "C4": 35,
}  # fmt: skip
rows = range(2, 5)


def column(letter: str) -> list:
    return [SHEET[f"{letter}{row}"] for row in rows]


print('=SUM(C2:C4)                  ', sum(column("C")))
print('=SUMIF(B2:B4,"Oslo",C2:C4)   ', sum(c for b, c in zip(column("B"), column("C")) if b == "Oslo"))
print('=XLOOKUP("mug",A2:A4,C2:C4)  ', dict(zip(column("A"), column("C")))["mug"])
print('=XLOOKUP("jam",A2:A4,C2:C4,0)', dict(zip(column("A"), column("C"))).get("jam", 0))

# D2 holds =C2/SUM(C$2:C$4); filled down, C2 moves on and C$2:C$4 stays.
for row in rows:
    SHEET[f"D{row}"] = SHEET[f"C{row}"] / sum(column("C"))
    print(f"=C{row}/SUM(C$2:C$4)            {SHEET[f'D{row}']:.1%}")
