// Vectors in space: length, angle and normal by dot and cross product, and a
// point that is turned about the z axis by a rotation matrix.

#include <cmath>
#include <cstdio>
#include <numbers>

struct Vec { double x, y, z; };

double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
double length(Vec a) { return std::sqrt(dot(a, a)); }
Vec cross(Vec a, Vec b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }

constexpr double per_degree = std::numbers::pi / 180; // radians

double angle(Vec a, Vec b) { // in degrees; accurate for small angles too, unlike acos
    return std::atan2(length(cross(a, b)), dot(a, b)) / per_degree;
}

// Counterclockwise about the z axis: the matrix has the rows (c -s 0), (s c 0), (0 0 1).
Vec turned(Vec p, double degrees) {
    const double c = std::cos(degrees * per_degree), s = std::sin(degrees * per_degree);
    return {c * p.x - s * p.y, s * p.x + c * p.y, p.z};
}

void print(const char* what, Vec a) {
    std::printf("%-18s %6.3f %6.3f %6.3f\n", what, a.x, a.y, a.z);
}

int main() {
    const Vec forward{1, 0, 0}, left{0, 1, 0}, target{-3, 4, 0};
    std::printf("distance: %.1f\n", length(target));
    std::printf("angle: %.2f degrees\n", angle(forward, target));
    std::printf("it is %s me\n", dot(forward, target) < 0 ? "behind" : "in front of");

    const Vec normal = cross(forward, left);
    print("normal of a face:", normal);
    std::printf("its angle to both: %.0f and %.0f degrees\n", angle(normal, forward), angle(normal, left));

    const Vec quarter = turned(forward, 90);
    print("turned by 45:", turned(forward, 45));
    print("turned by 90:", quarter);
    std::printf("length after it: %.3f\n", length(quarter));
}
