// Vectors and quaternions: length, angle and normal by dot and cross product,
// and a rotation that turns smoothly between two directions.

#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <numbers>

struct Vec { double x, y, z; };

Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
Vec operator*(double s, Vec a) { return {s * a.x, s * a.y, s * a.z}; }
double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
Vec cross(Vec a, Vec b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }

struct Quat {
    double w;
    Vec v;
    static Quat around(Vec axis, double degrees) {
        const double half = degrees * std::numbers::pi / 360;
        return {std::cos(half), std::sin(half) * axis}; // the axis has length 1
    }
    Vec rotate(Vec p) const { // q p q*, multiplied out
        const Vec t = 2 * cross(v, p);
        return p + w * t + cross(v, t);
    }
};

void print(const char* what, Vec a) {
    std::printf("%-18s %6.3f %6.3f %6.3f\n", what, a.x, a.y, a.z);
}

int main() {
    const Vec right{1, 0, 0}, up{0, 1, 0};
    print("normal of a face:", cross(right, up));
    const Vec diagonal{1, 1, 0};
    const double angle = std::acos(dot(right, diagonal) / std::sqrt(dot(diagonal, diagonal)));
    std::printf("angle: %.1f degrees\n", angle * 180 / std::numbers::pi);
    std::printf("behind me: %s\n", dot(right, Vec{-3, 1, 0}) < 0 ? "yes" : "no");

    for (double degrees : {0.0, 45.0, 90.0}) {
        print("turned around z:", Quat::around({0, 0, 1}, degrees).rotate(right));
    }
}
