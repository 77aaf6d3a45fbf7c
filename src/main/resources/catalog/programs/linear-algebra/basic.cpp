// Vectors and matrices as games use them: the dot product tells what lies in
// front, a matrix turns points, and its inverse turns them back.

#include <cmath>
#include <cstdio>
#include <initializer_list>

struct Vec { double x, y; };
struct Mat { double a, b, c, d; };  // | a b |
                                    // | c d |
double dot(Vec v, Vec w) { return v.x * w.x + v.y * w.y; }
double length(Vec v) { return std::sqrt(dot(v, v)); }
Vec operator*(Mat m, Vec v) { return {m.a * v.x + m.b * v.y, m.c * v.x + m.d * v.y}; }
Mat operator*(Mat m, Mat n) {
    return {m.a * n.a + m.b * n.c, m.a * n.b + m.b * n.d, m.c * n.a + m.d * n.c, m.c * n.b + m.d * n.d};
}
double determinant(Mat m) { return m.a * m.d - m.b * m.c; }
Mat inverse(Mat m) {
    double det = determinant(m);  // 0: the matrix flattens the plane, and nothing brings it back
    return {m.d / det, -m.b / det, -m.c / det, m.a / det};
}

int main() {
    const Vec facing{1, 0}, enemy{3, 4};
    double angle = std::acos(dot(facing, enemy) / (length(facing) * length(enemy)));
    std::printf("enemy at distance %.1f, %.1f degrees off, %s\n", length(enemy), angle * 180 / M_PI,
                dot(facing, enemy) > 0 ? "in front" : "behind");

    const Mat turn{0, -1, 1, 0}, twice_as_wide{2, 0, 0, 1};
    const Mat turn_then_widen = twice_as_wide * turn, widen_then_turn = turn * twice_as_wide;
    for (Mat both : {turn_then_widen, widen_then_turn}) {  // the order matters
        Vec moved = both * enemy, back = inverse(both) * moved;
        std::printf("(%g, %g) -> (%g, %g) -> (%g, %g)\n", enemy.x, enemy.y, moved.x, moved.y, back.x, back.y);
    }
    std::printf("an area grows %g times\n", determinant(turn_then_widen));
}
