# The formulas that most spreadsheets need: a sum with a condition, a look-up
# with an answer for what is missing, and a share with a fixed reference, filled
# down. The functions in the middle compute them as Excel does.

import re

SHEET = {
    "A1": "item", "B1": "city", "C1": "euros", "D1": "share",
    "A2": "tea", "B2": "Oslo", "C2": 120,
    "A3": "mug", "B3": "Rome", "C3": 45,
    "A4": "milk", "B4": "Oslo", "C4": 35,
}  # fmt: skip


def sumif(cells: list, wanted: str, values: list):
    return sum(value for cell, value in zip(cells, values) if cell == wanted)


def xlookup(wanted: str, cells: list, values: list, otherwise="#N/A"):
    return dict(zip(cells, values)).get(wanted, otherwise)


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


for formula in ("=SUM(C2:C4)", '=SUMIF(B2:B4,"Oslo",C2:C4)', '=XLOOKUP("mug",A2:A4,C2:C4)',
                '=XLOOKUP("jam",A2:A4,C2:C4)', '=XLOOKUP("jam",A2:A4,C2:C4,0)'):  # fmt: skip
    print(f"{formula:30} {evaluate(formula[1:])}")

for written in ("=C2/SUM(C$2:C$4)", "=C2/SUM(C2:C4)"):  # in D2, filled down: rows without $ move
    shares = [re.sub(r"(?<=[A-Z])\d", lambda row: str(int(row[0]) + down), written) for down in range(3)]
    print(*(f"{formula} {evaluate(formula[1:]):.1%}" for formula in shares), sep=", ")
