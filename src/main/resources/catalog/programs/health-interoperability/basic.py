# An HL7 v2 message as hospitals send it: segments, fields and components with
# their separators; an admission is read and acknowledged.

MESSAGE = "\r".join([
    "MSH|^~\\&|ADMISSION|NORTH|LAB|SOUTH|20250301093000||ADT^A01|MSG0042|P|2.5",
    "PID|1||4711^^^NORTH||Lovelace^Ada^^^Dr.||18151210|F",
    "PV1|1|I|WARD3^12^1",
])  # fmt: skip

segments = {line[:3]: line.split("|") for line in MESSAGE.split("\r")}
component = segments["MSH"][1][0]  # the message itself says how it is separated


def field(segment: str, number: int) -> list[str]:
    fields = segments[segment]
    # In MSH the separator itself counts as field 1.
    return fields[number - 1 if segment == "MSH" else number].split(component)


print("event:", "^".join(field("MSH", 9)))
family, given, *_ = field("PID", 5)
print(f"patient {field('PID', 3)[0]}: {given} {family}, born {field('PID', 7)[0]}")
ward, room, bed = field("PV1", 3)
print(f"ward {ward}, room {room}, bed {bed}")

missing = [name for name in ("MSH", "PID", "PV1") if name not in segments]
code = "AE" if missing else "AA"
sender, receiver = "|".join(segments["MSH"][2:4]), "|".join(segments["MSH"][4:6])
print(f"MSH|^~\\&|{receiver}|{sender}|20250301093001||ACK^A01|ACK0042|P|2.5")  # back to the sender
print(f"MSA|{code}|{field('MSH', 10)[0]}")
