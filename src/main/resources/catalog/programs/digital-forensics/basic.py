# What kind of file is it? The first bytes tell, whatever the name says; a hash
# proves that the evidence did not change; a timeline puts events in order.

from hashlib import sha256
from pathlib import PurePath

MAGIC = {  # the first bytes, what they tell, the endings that fit
    b"\x89PNG\r\n\x1a\n": ("PNG image", (".png",)),
    b"%PDF-": ("PDF document", (".pdf",)),
    b"PK\x03\x04": ("ZIP archive", (".zip", ".docx", ".xlsx", ".pptx", ".odt", ".jar", ".apk")),
    b"\x7fELF": ("Linux program or library", ("", ".so", ".o", ".ko")),
    b"MZ": ("Windows program or library", (".exe", ".dll", ".sys", ".scr")),
}
PROMISED = {ending for _, endings in MAGIC.values() for ending in endings if ending}
ODD = "  <- an odd name for it, look closer"  # a hint, no verdict: libc.so.6 is odd as well

FILES = {  # content, and the time of the last change in UTC, which a suspect can set as well
    "HOLIDAY.PNG": (b"\x89PNG\r\n\x1a\n" + bytes(8), "2026-03-01 09:00"),
    "invoice.pdf": (b"MZ\x90\x00" + bytes(8), "2026-03-01 08:58"),
    "notes.txt": (b"call Ada", "2026-03-01 09:30"),
    "plan.pdf": (b"\x8f\x1c\xa4\x77\x02\xd9", "2026-03-01 09:12"),
}


def examine(name: str, data: bytes) -> str:
    ending = PurePath(name).suffix.lower()
    for magic, (kind, endings) in MAGIC.items():
        if data.startswith(magic):
            return kind if ending in endings else kind + ODD
    return "unknown" + ODD if ending in PROMISED else "unknown, perhaps text"


taken = {name: sha256(data).hexdigest() for name, (data, _) in FILES.items()}
for name, (data, changed) in sorted(FILES.items(), key=lambda item: item[1][1]):
    print(f"{changed} {name}: {examine(name, data)} (sha256 {taken[name][:8]}...)")

for copy in (b"call Ada", b"call Ida"):
    print(f"copy {copy} is the evidence:", sha256(copy).hexdigest() == taken["notes.txt"])
