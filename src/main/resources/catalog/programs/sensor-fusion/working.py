# A Kalman filter follows a moving car: it predicts, measures, and weighs the
# two by how uncertain they are; the result is better than the sensor.

import random

rng = random.Random(2)
DT, SENSOR, PUSH = 1.0, 5.0, 0.3  # seconds, noise of the sensor, of the acceleration

position, speed = 0.0, 10.0
x, v = 0.0, 0.0  # estimate; the speed is not measured at all
p = [[100.0, 0.0], [0.0, 100.0]]  # its uncertainty

raw_error = filtered_error = 0.0
for step in range(1, 61):
    speed += rng.gauss(0, PUSH)
    position += speed * DT
    measured = position + rng.gauss(0, SENSOR)

    # predict: x moves with v, uncertainty grows
    x += v * DT
    a = p[0][0] + DT * (p[0][1] + p[1][0]) + DT * DT * p[1][1] + PUSH**2 / 4
    b = p[0][1] + DT * p[1][1] + PUSH**2 / 2
    d = p[1][1] + PUSH**2

    # correct: the gain is the share that the measurement is trusted with
    gain_x, gain_v = a / (a + SENSOR**2), b / (a + SENSOR**2)
    surprise = measured - x
    x += gain_x * surprise
    v += gain_v * surprise
    p = [[(1 - gain_x) * a, (1 - gain_x) * b], [b - gain_v * a, d - gain_v * b]]

    if step > 10:  # after it has settled
        raw_error += abs(measured - position)
        filtered_error += abs(x - position)
    if step in (1, 5, 20, 60):
        print(f"step {step:2}: gain {gain_x:.2f}, speed {v:.1f} (really {speed:.1f})")

print(f"mean error: sensor {raw_error / 50:.1f}, filter {filtered_error / 50:.1f}")
