// The loop of a game with a fixed step: however long a frame takes, the world
// moves in steps of the same size, so that a jump is as high on every machine.

#include <cstdio>
#include <vector>

struct Player {
    double height = 0, speed = 0;
    void jump() { if (height == 0) speed = 6; }
    void update(double dt) {
        speed -= 9.81 * dt;
        height += speed * dt;
        if (height <= 0) height = speed = 0;  // back on the ground
    }
};

double highest(const std::vector<double>& frames, bool fixed) {
    const double step = 1 / 60.0;
    Player player;
    player.jump();
    double top = 0, waiting = 0;
    for (double frame : frames) {
        if (fixed) {
            for (waiting += frame; waiting >= step; waiting -= step) {
                player.update(step);
                if (player.height > top) top = player.height;
            }
        } else {
            player.update(frame);
            if (player.height > top) top = player.height;
        }
    }
    return top;
}

int main() {
    const std::vector<double> smooth(120, 1 / 60.0), slow(24, 5 / 60.0);  // two seconds of each
    for (bool fixed : {true, false}) {
        std::printf("%s step: %.3f m at 60 frames a second, %.3f m at 12\n", fixed ? "fixed" : "frame's",
                    highest(smooth, fixed), highest(slow, fixed));
    }
}
