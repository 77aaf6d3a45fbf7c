# A PLC program in Structured Text: read inputs, run the logic, write outputs,
# again and again. Some scan cycles of a motor with start and stop are played
# through.

ST = """
PROGRAM Conveyor
VAR_INPUT Start, StopOk, OverloadOk : BOOL; END_VAR  (* closed contacts: a broken wire stops, too *)
VAR_OUTPUT Motor, Lamp : BOOL; END_VAR
VAR OnDelay : TON; END_VAR
Motor := (Start OR Motor) AND StopOk AND OverloadOk;   (* it holds itself *)
OnDelay(IN := Motor, PT := T#300ms);
Lamp := OnDelay.Q;
END_PROGRAM
"""


class Ton:
    """On-delay timer: Q becomes true when IN was true for the whole time."""

    def __init__(self, milliseconds: int):
        self.preset, self.elapsed, self.before = milliseconds, 0, False

    def __call__(self, active: bool, cycle: int) -> bool:
        self.elapsed = self.elapsed + cycle if active and self.before else 0
        self.before = active
        return self.elapsed >= self.preset


CYCLE = 100  # milliseconds
delay, motor = Ton(300), False
events = {0: {"start"}, 1: {"start"}, 5: {"wire broken"}, 6: {"start", "stop"}, 8: {"start"}, 9: {"overload"}}

print(next(line for line in ST.splitlines() if line.startswith("Motor")))
for scan in range(11):
    now = events.get(scan, set())
    start, stop_ok, overload_ok = "start" in now, not now & {"stop", "wire broken"}, "overload" not in now
    motor = (start or motor) and stop_ok and overload_ok
    lamp = delay(motor, CYCLE)
    print(f"{scan * CYCLE:4} ms {'+'.join(sorted(now)) or '-':11} motor {int(motor)} lamp {int(lamp)}")
