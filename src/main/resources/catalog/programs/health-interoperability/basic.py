# An HL7 v2 message as hospitals send it: segments, fields and components with
# their separators; an admission is read and acknowledged.

MESSAGE = "\r".join([
    "MSH|^~\\&|ADMISSION|NORTH|LAB|SOUTH|20260301093000+0000||ADT^A01^ADT_A01|MSG0042|P|2.5",
    "EVN||20260301093000+0000",
    "PID|1||4711^^^NORTH^MR||Lovelace^Ada^^^Dr.||18151210|F",
    "PV1|1|I|WARD3^12^1^NORTH",
])  # fmt: skip

separator, component = MESSAGE[3:5]  # the message itself says how it is separated
segments = {line[:3]: line.split(separator) for line in MESSAGE.split("\r")}


def field(segment: str, number: int) -> list[str]:
    fields = segments[segment]
    # In MSH the separator itself counts as field 1.
    return fields[number - 1 if segment == "MSH" else number].split(component)


missing = [name for name in ("MSH", "EVN", "PID", "PV1") if name not in segments]
if not missing:
    print("event:", field("MSH", 9)[1])
    family, given, *_ = field("PID", 5)
    print(f"patient {field('PID', 3)[0]}: {given} {family}, born {field('PID', 7)[0]}")
    ward, room, bed, *_ = field("PV1", 3)  # a facility may follow
    print(f"ward {ward}, room {room}, bed {bed}")

code = "AE" if missing else "AA"  # application error or accept
sender, receiver = "|".join(segments["MSH"][2:4]), "|".join(segments["MSH"][4:6])
print(f"MSH|^~\\&|{receiver}|{sender}|20260301093001+0000||ACK^A01^ACK|ACK0042|P|2.5")  # back to the sender
print(f"MSA|{code}|{field('MSH', 10)[0]}")
