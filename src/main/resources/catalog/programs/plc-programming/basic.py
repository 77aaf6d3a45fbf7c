# A PLC program in Structured Text: read inputs, run the logic, write outputs,
# again and again. The scan cycle is played through with a start and a stop
# button.

ST = """
VAR Start, Stop, Overload, Motor, Lamp : BOOL;  OnDelay : TON; END_VAR
Motor := (Start OR Motor) AND NOT Stop AND NOT Overload;   (* it holds itself *)
OnDelay(IN := Motor, PT := T#300ms);
Lamp := OnDelay.Q;
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
inputs = {0: {"start"}, 1: {"start"}, 5: {"stop"}, 6: {"start", "stop"}, 8: {"start"}, 9: {"overload"}}

print(ST.strip().split("\n")[1].split("(*")[0].strip())
for scan in range(11):
    pressed = inputs.get(scan, set())
    motor = ("start" in pressed or motor) and "stop" not in pressed and "overload" not in pressed
    lamp = delay(motor, CYCLE)
    print(f"{scan * CYCLE:4} ms {'+'.join(sorted(pressed)) or '-':11} motor {int(motor)} lamp {int(lamp)}")
