# A PID controller steers a robot arm to its target: the proportional part alone
# stops short under a load, the integral removes the rest, the derivative damps
# the swing.


def simulate(p: float, i: float, d: float, seconds: float = 20.0) -> list[float]:
    step, angle, speed, integral = 0.02, 0.0, 0.0, 0.0
    previous, course = 1.0, []
    for _ in range(int(seconds / step)):
        error = 1.0 - angle  # the target is 1 radian
        wanted = p * error + i * (integral + error * step) + d * (error - previous) / step
        torque = max(-20.0, min(20.0, wanted))  # motors have limits
        if torque == wanted:  # else the integral would wind up while the motor cannot follow
            integral += error * step
        previous = error
        acceleration = torque - 1.0 * speed - 3.0  # friction, and a load that pulls down
        speed += acceleration * step
        angle += speed * step
        course.append(angle)
    return course


def report(name: str, course: list[float]) -> None:
    overshoot = max(0.0, max(course) - 1)
    final = sum(course[-50:]) / 50
    outside = [k for k, angle in enumerate(course) if abs(angle - 1) > 0.05]
    settled = (
        "never" if outside[-1] == len(course) - 1 else f"after {(outside[-1] + 1) * 0.02:.1f} s"
    )
    print(f"{name}: overshoot {overshoot:.0%}, rests at {final:.2f}, within 5 % {settled}")


report("P  ", simulate(p=12, i=0, d=0))
report("PD ", simulate(p=12, i=0, d=5))
report("PI ", simulate(p=12, i=6, d=0))
report("PID", simulate(p=12, i=8, d=5))
print(f"why P alone rests low: the load of 3 needs an error of 3 / 12 = {3 / 12}")
