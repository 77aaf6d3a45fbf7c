# A Kalman filter fuses two sensors of a car: GPS measures the place, roughly
# and not in a tunnel, the wheels measure the speed. Each is trusted as its
# noise deserves, and together they are better than either.

import random
from statistics import fmean

DT, GPS, WHEELS, PUSH = 1.0, 5.0, 0.5, 0.3  # seconds; noise of the sensors and of the acceleration
DRIVES = 40  # in a single one chance decides, too
Matrix = list[list[float]]


def predict(x: list[float], p: Matrix) -> tuple[list[float], Matrix]:
    """The place moves with the speed; P = F P F' + Q, with Q for a push at the start of the step."""
    a = p[0][0] + DT * (p[0][1] + p[1][0]) + DT * DT * p[1][1] + (DT * PUSH) ** 2
    b = p[0][1] + DT * p[1][1] + DT * PUSH**2
    return [x[0] + DT * x[1], x[1]], [[a, b], [b, p[1][1] + PUSH**2]]


def correct(x: list[float], p: Matrix, part: int, measured: float, noise: float):
    """A sensor that sees one part of the state; the covariance tells what it says about the other."""
    spread = p[part][part] + noise**2
    gain = [p[0][part] / spread, p[1][part] / spread]
    surprise = measured - x[part]
    x = [value + g * surprise for value, g in zip(x, gain)]
    return x, [[p[r][c] - gain[r] * p[part][c] for c in (0, 1)] for r in (0, 1)]


def drive(seed: int, with_gps: bool, with_wheels: bool) -> tuple[float, float, float]:
    """The mean error under the sky, that of GPS unfiltered, and the error at the tunnel's end."""
    rng = random.Random(seed)  # the same drive for each choice of sensors
    place, speed = 0.0, 10.0
    x, p = [0.0, 10.0], [[1.0, 0.0], [0.0, 1.0]]
    errors, tunnel_end = [], 0.0
    for second in range(1, 121):
        speed += rng.gauss(0, PUSH)
        place += speed * DT
        gps, wheels = place + rng.gauss(0, GPS), speed + rng.gauss(0, WHEELS)
        in_tunnel = 60 < second <= 80

        x, p = predict(x, p)
        if with_gps and not in_tunnel:
            x, p = correct(x, p, 0, gps, GPS)
        if with_wheels:
            x, p = correct(x, p, 1, wheels, WHEELS)
        if second == 80:
            tunnel_end = abs(x[0] - place)
        if not in_tunnel:
            errors.append((abs(x[0] - place), abs(gps - place)))
    return *map(fmean, zip(*errors)), tunnel_end


print(f"the mean of {DRIVES} drives")
for name, gps, wheels in [("GPS", True, False), ("wheels", False, True), ("both", True, True)]:
    error, raw, tunnel_end = map(fmean, zip(*(drive(seed, gps, wheels) for seed in range(DRIVES))))
    print(f"{name}, filtered: {error:.1f} m off, {tunnel_end:.1f} m after 20 s in the tunnel")
print(f"GPS without a filter: {raw:.1f} m off, in the tunnel nothing")
