# Reads the header of an ELF program from its bytes: what it is built for, where
# it starts, and where its tables are; struct does the unpacking.

import struct

# The first 64 bytes of a small Linux program.
HEADER = bytes.fromhex(
    "7f454c4602010100000000000000000003003e00010000004010000000000000"
    "4000000000000000903600000000000000000000400038000d0040001f001e00"
)

if HEADER[:4] != b"\x7fELF" or HEADER[4] not in (1, 2) or HEADER[5] not in (1, 2):
    raise ValueError("no ELF file, or a damaged one")
word = {1: "I", 2: "Q"}[HEADER[4]]  # an address has 32 or 64 bits
order = {1: "<", 2: ">"}[HEADER[5]]
print(f"{'32' if word == 'I' else '64'} bits, {'little' if order == '<' else 'big'} endian")

fields = struct.unpack_from(f"{order}HHI{word * 3}IHHHHHH", HEADER, 16)
names = "type machine version entry phoff shoff flags ehsize phentsize phnum shentsize shnum shstrndx"
header = dict(zip(names.split(), fields))

TYPES = {1: "object file", 2: "executable at a fixed address", 3: "position independent, or a library"}
MACHINES = {0x3E: "x86-64", 0xB7: "ARM 64", 0xF3: "RISC-V"}
print("type:", TYPES.get(header["type"], header["type"]))
print("machine:", MACHINES.get(header["machine"], header["machine"]))
counted = "from where it is loaded" if header["type"] == 3 else "from 0"
print(f"starts at {header['entry']:#x}, counted {counted}")
print(f"{header['phnum']} program headers of {header['phentsize']} bytes from {header['phoff']:#x}")
print(f"{header['shnum']} sections from {header['shoff']:#x}, their names in number {header['shstrndx']}")
print("header size is right:", header["ehsize"] == (52 if word == "I" else 64))
