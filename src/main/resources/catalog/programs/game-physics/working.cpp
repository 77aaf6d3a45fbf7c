// Two bodies that collide: momentum is kept, restitution is the share of the
// closing speed that they part with, and fixed steps make the course the same
// at every frame rate.

#include <cmath>
#include <iostream>
#include <vector>

struct Body {
    double x, v, mass, radius;
    bool operator==(const Body&) const = default;
};

double gap(const Body& a, const Body& b) { return b.x - a.x - a.radius - b.radius; }

void collide(Body& a, Body& b, double restitution) {
    const double depth = -gap(a, b), closing = a.v - b.v;
    if (depth < 0 || closing <= 0) return; // apart, or already separating
    const double impulse = (1 + restitution) * closing / (1 / a.mass + 1 / b.mass);
    a.v -= impulse / a.mass;
    b.v += impulse / b.mass;
    a.x -= depth * b.mass / (a.mass + b.mass); // push out of each other, the lighter more
    b.x += depth * a.mass / (a.mass + b.mass);
}

double momentum(const std::vector<Body>& two) { return two[0].mass * two[0].v + two[1].mass * two[1].v; }

double energy(const std::vector<Body>& two) {
    return (two[0].mass * two[0].v * two[0].v + two[1].mass * two[1].v * two[1].v) / 2;
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
                  << ", energy " << 100 * energy(bodies) / energy(start) << " %, overlap "
                  << (gap(bodies[0], bodies[1]) < -1e-9) << ", same at 144 frames a second "
                  << (bodies == fast) << '\n';
    }
}
