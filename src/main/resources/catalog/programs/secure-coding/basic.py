# Input from outside is checked before it is used: a file name cannot leave its
# folder, a number has bounds, and what is not expected is refused.

import posixpath
import re

FOLDER = posixpath.realpath("/srv/files")  # may be a link itself


def safe_path(name: str) -> str:
    if not re.fullmatch(r"[\w.-]+(/[\w.-]+)*", name, re.ASCII):
        raise ValueError("unexpected characters in the name")
    path = posixpath.realpath(posixpath.join(FOLDER, name))  # follows links, too
    if not path.startswith(FOLDER + "/"):
        raise ValueError("outside the folder")
    return path


def quantity(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise ValueError("not a small whole number")
    number = int(text)
    if not 1 <= number <= 1000:
        raise ValueError("must be from 1 to 1000")
    return number


for check, inputs in [
    (safe_path, ["report.pdf", "2025/march.pdf", "../../etc/passwd", "/etc/passwd", "a\0.pdf"]),
    (quantity, ["3", "1000", "1001", "0", "-1", "1e3", "99999999999"]),
]:
    for text in inputs:
        try:
            print(f"{text!r} -> {check(text)}")
        except ValueError as error:
            print(f"{text!r} refused: {error}")
