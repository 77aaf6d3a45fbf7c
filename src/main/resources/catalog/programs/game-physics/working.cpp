// Two bodies that collide: momentum is kept, the restitution says how much
// energy stays, and fixed steps make the course the same at every frame rate.

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

const std::vector<Body> start{{0, 6, 2, 0.5}, {5, 0, 1, 0.5}};

std::vector<Body> run(double restitution, int frame_rate) { // 128 steps, two seconds
    constexpr double step = 1.0 / 64;
    auto bodies = start;
    double due = 0; // time shown by frames, not yet computed in steps
    for (int done = 0; done < 128;) { // each turn is a frame; rounding may leave a step to the next one
        for (due += 1.0 / frame_rate; due >= step && done < 128; due -= step, ++done) {
            for (auto& body : bodies) body.x += body.v * step;
            collide(bodies[0], bodies[1], restitution);
        }
    }
    return bodies;
}

int main() {
    for (double restitution : {1.0, 0.5, 0.0}) {
        const auto bodies = run(restitution, 60), fast = run(restitution, 144);
        std::cout << "restitution " << restitution << ": speeds " << bodies[0].v << " and " << bodies[1].v
                  << ", momentum kept " << std::boolalpha
                  << (std::abs(momentum(bodies) - momentum(start)) < 1e-9)
                  << ", energy " << 100 * energy(bodies) / energy(start)
                  << " %, same at 144 frames a second " << (bodies[0].x == fast[0].x) << '\n';
    }
}
