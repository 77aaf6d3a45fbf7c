// A low-pass filter of one line: each sample moves a part of the way towards
// the input. It lets a deep tone pass and takes most of a high one.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <vector>

constexpr double RATE = 48'000;  // samples a second

class LowPass {
public:
    explicit LowPass(double cutoff) : part_(1 - std::exp(-2 * std::numbers::pi * cutoff / RATE)) {}
    double process(double sample) { return state_ += part_ * (sample - state_); }  // no allocation, no lock
private:
    double part_, state_ = 0;
};

double loudestAfterFilter(double hertz, double cutoff) {
    LowPass filter(cutoff);
    double loudest = 0;
    for (int i = 0; i < RATE; ++i) {
        double out = filter.process(std::sin(2 * std::numbers::pi * hertz * i / RATE));
        if (i > RATE / 2) loudest = std::max(loudest, std::abs(out));  // once it has settled
    }
    return loudest;
}

int main() {
    const double cutoff = 1000;
    std::printf("%7s  %7s  %9s  %9s\n", "hertz", "level", "decibel", "theory");
    for (double hertz : std::vector<double>{50, 200, 1000, 4000, 16000}) {
        double level = loudestAfterFilter(hertz, cutoff);
        double theory = -10 * std::log10(1 + std::pow(hertz / cutoff, 2));  // of the analogue circuit
        std::printf("%7.0f  %7.3f  %9.2f  %9.2f  ", hertz, level, 20 * std::log10(level), theory);
        for (int star = 0; star < level * 30; ++star) std::putchar('*');
        std::putchar('\n');
    }
    std::puts("near half the sample rate the digital filter is not the circuit any more");
}
