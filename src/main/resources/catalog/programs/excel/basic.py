# The formulas that most spreadsheets need: a share with a fixed reference,
# filled down, a sum with a condition, and a look-up with an answer for what is
# missing. Three small functions stand in for Excel's.

import re

SHEET = {
    "A1": "item", "B1": "city", "C1": "euros", "D1": "share",
    "A2": "tea", "B2": "Oslo", "C2": 115, "D2": "=C2/SUM(C$2:C$4)",  # to be filled down
    "A3": "mug", "B3": "Rome", "C3": 50,
    "A4": "milk", "B4": "Oslo", "C4": 35,
}  # fmt: skip
FORMULAS = [
    "=SUM(C2:C4)", '=SUMIF(B2:B4,"Oslo",C2:C4)', '=XLOOKUP("MUG",A2:A4,C2:C4)',
    '=XLOOKUP("jam",A2:A4,C2:C4)', '=XLOOKUP("jam",A2:A4,C2:C4,0)',
]  # fmt: skip


def sumif(cells: list, wanted: str, values: list):
    return sum(value for cell, value in zip(cells, values) if cell.lower() == wanted.lower())


def xlookup(wanted: str, cells: list, values: list, otherwise="#N/A"):  # the first; case does not count
    return next((v for cell, v in zip(cells, values) if cell.lower() == wanted.lower()), otherwise)


def evaluate(text: str):
    if "/" in text:
        above, below = map(evaluate, text.split("/"))
        return above / below
    if match := re.fullmatch(r"(\w+)\((.+)\)", text):
        function = {"SUM": sum, "SUMIF": sumif, "XLOOKUP": xlookup}[match[1]]
        return function(*map(evaluate, match[2].split(",")))
    if match := re.fullmatch(r"\$?([A-Z])\$?(\d+):\$?\1\$?(\d+)", text):
        return [SHEET.get(f"{match[1]}{row}", 0) for row in range(int(match[2]), int(match[3]) + 1)]
    return int(text) if text.isdigit() else text[1:-1] if text[0] == '"' else SHEET[text]


for formula in FORMULAS:
    print(f"{formula:30} {evaluate(formula[1:])}")
for written in (SHEET["D2"], SHEET["D2"].replace("$", "")):  # filled down: rows without $ move
    shares = [re.sub(r"(?<=[A-Z])\d", lambda row: str(int(row[0]) + down), written) for down in range(3)]
    print(*(f"{formula} {evaluate(formula[1:]):.1%}" for formula in shares), sep=", ")
