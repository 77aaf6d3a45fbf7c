# What kind of file is it? The first bytes tell, whatever the name says; a hash
# proves that the evidence did not change; a timeline puts events in order.

import hashlib

MAGIC = {
    b"\x89PNG\r\n\x1a\n": "PNG image",
    b"%PDF-": "PDF document",
    b"PK\x03\x04": "ZIP archive (also docx, jar)",
    b"\x7fELF": "Linux program",
    b"MZ": "Windows program",
}

FILES = {
    "holiday.png": (b"\x89PNG\r\n\x1a\n" + bytes(8), "2025-03-01 09:00"),
    "invoice.pdf": (b"MZ\x90\x00" + bytes(8), "2025-03-01 08:58"),
    "notes.txt": (b"call Ada", "2025-03-01 09:30"),
}


def kind(data: bytes) -> str:
    return next((name for magic, name in MAGIC.items() if data.startswith(magic)), "unknown or text")


evidence = {name: hashlib.sha256(data).hexdigest() for name, (data, _) in FILES.items()}
for name, (data, changed) in sorted(FILES.items(), key=lambda item: item[1][1]):
    found = kind(data)
    wrong = "program" in found and not name.endswith((".exe", ".elf"))
    print(f"{changed} {name}: {found}{'  <- the name lies' if wrong else ''}")

copy = FILES["notes.txt"][0] + b" "
print("copy is identical:", hashlib.sha256(copy).hexdigest() == evidence["notes.txt"])
