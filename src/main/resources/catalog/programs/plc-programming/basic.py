# A PLC program in Structured Text: read inputs, run the logic, write outputs,
# again and again. Its statements run here, put into Python, for some scans of a
# motor with start and stop.

import re

ST = """
PROGRAM Conveyor
VAR_INPUT Start, StopOk, OverloadOk : BOOL; END_VAR  (* both Ok: closed contacts; a broken wire stops, too *)
VAR_OUTPUT Motor, Lamp : BOOL; END_VAR
VAR OnDelay : TON; END_VAR
Motor := (Start OR Motor) AND StopOk AND OverloadOk;   (* it holds itself *)
OnDelay(IN := Motor, PT := T#300ms);
Lamp := OnDelay.Q;
END_PROGRAM
"""

CYCLE = 100  # milliseconds


class Ton:
    """On-delay timer: Q becomes true when IN was true for the whole time."""

    def __init__(self):
        self.elapsed, self.before, self.Q = 0, False, False

    def __call__(self, active: bool, preset: int) -> None:
        self.elapsed = self.elapsed + CYCLE if active and self.before else 0
        self.before, self.Q = active, active and self.elapsed >= preset


TO_PYTHON = {"(IN|PT) := ": "", r"T#(\d+)ms": r"\1", ":=": "=", " OR ": " or ", " AND ": " and "}
logic = "\n".join(line.split("(*")[0].rstrip() for line in ST.splitlines() if re.match(r"\w+( :=|\()", line))
for structured_text, python in TO_PYTHON.items():
    logic = re.sub(structured_text, python, logic)

tags = {"OnDelay": Ton(), "Motor": False}
events = {0: {"start"}, 1: {"start"}, 5: {"wire broken"}, 6: {"start", "stop"}, 8: {"start"}, 9: {"overload"}}
for scan in range(11):
    now = events.get(scan, set())
    tags |= {"Start": "start" in now, "StopOk": not now & {"stop", "wire broken"}}
    tags["OverloadOk"] = "overload" not in now
    exec(logic, tags)
    motor, lamp = int(tags["Motor"]), int(tags["Lamp"])
    print(f"{scan * CYCLE:4} ms {'+'.join(sorted(now)) or '-':11} motor {motor} lamp {lamp}")
