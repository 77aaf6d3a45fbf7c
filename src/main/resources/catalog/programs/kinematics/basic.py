# A robot arm with two links: where is the hand (forward), and which angles
# bring it to a place (inverse)? Within reach two answers, at its edge one.

import math

A, B = 1.0, 0.5  # lengths in metres; were they equal, any shoulder angle could reach the origin


def forward(shoulder: float, elbow: float) -> tuple[float, float]:
    return (
        A * math.cos(shoulder) + B * math.cos(shoulder + elbow),
        A * math.sin(shoulder) + B * math.sin(shoulder + elbow),
    )


def inverse(x: float, y: float) -> list[tuple[float, float]]:
    cosine = (x * x + y * y - A * A - B * B) / (2 * A * B)
    if math.isclose(abs(cosine), 1.0):  # at the edge: rounding must not decide
        cosine = math.copysign(1.0, cosine)
    if abs(cosine) > 1:
        return []  # too far away, or too near
    answers = []
    bend = math.acos(cosine)
    for elbow in (bend, -bend) if abs(cosine) < 1 else (bend,):
        shoulder = math.atan2(y, x) - math.atan2(B * math.sin(elbow), A + B * math.cos(elbow))
        answers.append((shoulder, elbow))
    return answers


for target in [(1.2, 0.5), forward(0.6, 0.0), forward(0.6, math.pi), (2.0, 0.0), (0.1, 0.2)]:
    answers = inverse(*target)
    print(f"({target[0]:.3f}, {target[1]:.3f})", "ways to reach it:", len(answers))
    for shoulder, elbow in answers:
        x, y = forward(shoulder, elbow)
        print(f"  {math.degrees(shoulder):6.1f} {math.degrees(elbow):6.1f} -> ({x:.3f}, {y:.3f})")
