# A fragment shader in GLSL computes the colour of each pixel on its own; the
# same function is run here for every character of a small screen.

import math

SHADER = """#version 300 es
precision highp float;
uniform vec2 resolution;
out vec4 colour;

void main() {
    vec2 p = (2.0 * gl_FragCoord.xy - resolution) / resolution.y;
    float d = length(p) - 0.8;                    // distance to a circle
    vec3 normal = vec3(p, sqrt(max(0.0, 0.64 - dot(p, p)))) / 0.8;
    float light = max(0.0, dot(normal, normalize(vec3(-0.5, 0.6, 0.6))));
    colour = vec4(vec3(d < 0.0 ? 0.1 + 0.9 * light : 0.0), 1.0);
}
"""

WIDTH, HEIGHT = 44, 20
LIGHT = [c / math.hypot(-0.5, 0.6, 0.6) for c in (-0.5, 0.6, 0.6)]


def fragment(x: float, y: float) -> float:
    x, y = x + 0.5, y + 0.5  # gl_FragCoord names the middle of a pixel
    px, py = (2 * x - WIDTH) / WIDTH * 1.1, (2 * y - HEIGHT) / HEIGHT  # a character is higher than wide
    if math.hypot(px, py) - 0.8 >= 0:
        return 0.0
    normal = [c / 0.8 for c in (px, py, math.sqrt(max(0.0, 0.64 - px * px - py * py)))]
    return 0.1 + 0.9 * max(0.0, sum(a * b for a, b in zip(normal, LIGHT)))


for y in reversed(range(HEIGHT)):  # gl_FragCoord counts from below
    row = "".join(" .:-=+*#%@"[min(9, int(fragment(x, y) * 10))] for x in range(WIDTH)).rstrip()
    if row:
        print(row)
print(f"a ball of radius 0.8, lit from the upper left, on {WIDTH} by {HEIGHT} pixels")
