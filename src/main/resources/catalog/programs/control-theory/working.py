# A PID controller holds a room at 21 degrees: what each part does, with a
# heater that warms up slowly and has limits, where the integral stops growing;
# and what happens if it does not stop.


def simulate(kp: float, ki: float, kd: float, windup: bool = False) -> tuple[float, float]:
    """Returns the highest temperature and the mean error of the last half hour."""
    room, warmth, outside, target = 15.0, 0.0, 5.0, 21.0
    integral, last_room, highest, errors = 0.0, room, room, []
    for minute in range(120):
        error = target - room
        derivative = last_room - room  # of what is measured: a new target gives no kick
        heater = kp * error + ki * (integral + error) + kd * derivative
        further = heater > 10 and error > 0 or heater < 0 and error < 0
        if windup or not further:  # anti-windup: never further past a limit
            integral += error
        heater = min(10.0, max(0.0, heater))
        last_room = room
        warmth += 0.1 * (heater - warmth)  # the delay that makes the room overshoot
        room += 0.12 * warmth - 0.02 * (room - outside)
        highest = max(highest, room)
        if minute >= 90:
            errors.append(abs(error))
    return highest, sum(errors) / len(errors)


for name, gains in {
    "P alone": (2.0, 0.0, 0.0),
    "P and I": (2.0, 0.1, 0.0),
    "with windup": (2.0, 0.1, 0.0, True),
    "P, I, D": (2.0, 0.1, 10.0),
    "too much I": (2.0, 0.8, 0.0),
}.items():
    highest, error = simulate(*gains)
    print(f"{name:11} highest {highest:.1f}, error at the end {error:.2f}")
