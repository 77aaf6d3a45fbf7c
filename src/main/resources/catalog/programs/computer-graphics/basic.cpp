// A ray for each pixel: where it meets the sphere, the angle to the light
// tells how bright the pixel is. This is the heart of a ray tracer.

#include <algorithm>
#include <cmath>
#include <iostream>
#include <string>

struct Vec {
    double x, y, z;
    Vec operator-(Vec o) const { return {x - o.x, y - o.y, z - o.z}; }
    Vec operator*(double k) const { return {x * k, y * k, z * k}; }
    double dot(Vec o) const { return x * o.x + y * o.y + z * o.z; }
    Vec unit() const { return *this * (1 / std::sqrt(dot(*this))); }
};

// The distance along the ray from the origin; negative where it misses: a quadratic equation.
double hit(Vec direction, Vec center, double radius) {
    double b = direction.dot(center), c = center.dot(center) - radius * radius;
    double root = b * b - c;
    return root < 0 ? -1 : b - std::sqrt(root);
}

int main() {
    const int width = 36, height = 16;
    const Vec center{0, 0, 3}, light = Vec{-1, 1, -1}.unit();
    const std::string shades = ".:-=+*#%@";
    for (int row = 0; row < height; ++row) {
        std::string line;
        for (int column = 0; column < width; ++column) {
            // from -1 to 1 on both axes; letters are twice as high as wide
            Vec ray = Vec{2.0 * column / (width - 1) - 1, 1 - 2.0 * row / (height - 1), 2}.unit();
            double distance = hit(ray, center, 1.2);
            if (distance < 0) {
                line += ' ';
                continue;
            }
            Vec normal = (ray * distance - center).unit();
            double bright = std::max(0.0, normal.dot(light));  // Lambert: the cosine of the angle
            line += shades[static_cast<std::size_t>(bright * (shades.size() - 1) + 0.5)];
        }
        std::cout << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
}
