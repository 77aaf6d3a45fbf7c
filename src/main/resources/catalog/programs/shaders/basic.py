# A fragment shader in GLSL computes the colour of each pixel on its own. Its
# statements run here, put into Python, for every character of a small screen.

import math
import re

SHADER = """#version 300 es
precision highp float;
uniform vec2 resolution;
out vec4 colour;

void main() {
    vec2 p = (2.0 * gl_FragCoord.xy - resolution) / resolution.y;
    float d = length(p) - 0.8;                    // distance to a circle
    vec3 normal = vec3(p, sqrt(max(0.0, 0.64 - dot(p, p)))) / 0.8;
    float light = max(0.0, dot(normal, normalize(vec3(-0.5, 0.6, 0.6))));
    colour = vec4(vec3(mix(0.0, 0.1 + 0.9 * light, step(d, 0.0))), 1.0);
}
"""

class Vector(list):
    x, y, xy = property(lambda v: v[0]), property(lambda v: v[1]), property(lambda v: Vector(v[:2]))
    def __rmul__(self, number):
        return Vector(number * a for a in self)
    def __sub__(self, other):
        return Vector(a - b for a, b in zip(self, other, strict=True))
    def __truediv__(self, number):
        return Vector(a / number for a in self)

def vector(*parts):
    return Vector(a for part in parts for a in (part if isinstance(part, list) else [part]))

GLSL = {"length": lambda v: math.hypot(*v), "normalize": lambda v: v / math.hypot(*v), "sqrt": math.sqrt,
        "dot": lambda a, b: sum(x * y for x, y in zip(a, b, strict=True)), "vec4": vector,
        "vec3": lambda *parts: vector(*parts * 3 if len(parts) == 1 else parts),  # vec3(1.0): three times
        "mix": lambda a, b, share: a + (b - a) * share, "step": lambda edge, x: float(x >= edge),
        "resolution": vector(40, 40)}
program = compile("\n".join(re.findall(r"^    (?:\w+ )?(\w+ = .*);", SHADER, re.M)), "shader", "exec")
for y in range(35, 4, -2):  # gl_FragCoord counts from below; a character is as high as two pixels
    row = ""
    for x in range(40):
        names = GLSL | {"gl_FragCoord": vector(x + 0.5, y + 0.5)}  # the middle of a pixel
        exec(program, names)
        row += " .:-=+*#%@"[round(names["colour"].x * 9)]
    print(row.rstrip())
