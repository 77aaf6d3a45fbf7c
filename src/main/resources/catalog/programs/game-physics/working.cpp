// Two bodies that collide: momentum is kept, the restitution says how much
// energy stays, and the steps are fixed, so that every run is the same.

#include <cmath>
#include <iostream>
#include <vector>

struct Body {
    double x, v, mass, radius;
};

void collide(Body& a, Body& b, double restitution) {
    const double gap = b.x - a.x - a.radius - b.radius;
    const double closing = a.v - b.v;
    if (gap > 0 || closing <= 0) return; // apart, or already separating
    const double impulse = (1 + restitution) * closing / (1 / a.mass + 1 / b.mass);
    a.v -= impulse / a.mass;
    b.v += impulse / b.mass;
    a.x += gap * b.mass / (a.mass + b.mass); // push out of each other, the lighter more
    b.x -= gap * a.mass / (a.mass + b.mass);
}

double momentum(const std::vector<Body>& bodies) {
    double sum = 0;
    for (const auto& body : bodies) sum += body.mass * body.v;
    return sum;
}

double energy(const std::vector<Body>& bodies) {
    double sum = 0;
    for (const auto& body : bodies) sum += body.mass * body.v * body.v / 2;
    return sum;
}

int main() {
    constexpr double step = 1.0 / 60;
    for (double restitution : {1.0, 0.5, 0.0}) {
        std::vector<Body> bodies{{0, 6, 2, 0.5}, {5, 0, 1, 0.5}};
        const double p = momentum(bodies), e = energy(bodies);
        for (int count = 0; count < 120; ++count) {
            for (auto& body : bodies) body.x += body.v * step;
            collide(bodies[0], bodies[1], restitution);
        }
        std::cout << "restitution " << restitution << ": speeds " << bodies[0].v << " and " << bodies[1].v
                  << ", momentum kept " << std::boolalpha << (std::abs(momentum(bodies) - p) < 1e-9)
                  << ", energy " << 100 * energy(bodies) / e << " %\n";
    }
}
