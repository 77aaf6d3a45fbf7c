# A robot on two wheels: from the speeds of its wheels to its place. It drives a
# square, and a small error in one wheel adds up.

import math


TRACK = 0.5  # metres between the wheels


def drive(x, y, heading, left, right, seconds, steps=100):
    """Odometry: new place and heading after driving with both wheel speeds in m/s."""
    for _ in range(steps):
        speed = (left + right) / 2
        turn = (right - left) / TRACK
        x += speed * math.cos(heading) * seconds / steps
        y += speed * math.sin(heading) * seconds / steps
        heading += turn * seconds / steps
    return x, y, heading


quarter = math.pi / 2 * TRACK / 2  # turning on the spot, each wheel goes this far

for error in (0.0, 0.02):
    place = (0.0, 0.0, 0.0)
    for side in range(4):
        place = drive(*place, 1.0, 1.0 + error, 2.0)  # two metres ahead
        place = drive(*place, -quarter, quarter + error * quarter, 1.0)  # turn left
        print(f"after side {side + 1}: x {place[0]:z.2f} y {place[1]:z.2f}")
    print(f"right wheel {error:.0%} too fast: back at the start but for {math.hypot(*place[:2]):.2f} m\n")
