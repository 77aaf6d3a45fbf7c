// The loop of a game with a fixed step, as FixedUpdate of Unity keeps it:
// however long a frame takes, a jump is as high on every machine.

public class Main {
    static final double STEP = 1 / 60.0;

    static final class Player {
        double height;
        double speed;

        void jump() {
            if (height == 0) speed = 6;
        }

        void fixedUpdate() {
            speed -= 9.81 * STEP;
            height += speed * STEP;
            if (height <= 0) height = speed = 0; // back on the ground
        }
    }

    static double highest(double frame, int frames) {
        Player player = new Player();
        player.jump();
        double top = 0;
        double waiting = 0;
        for (int i = 0; i < frames; i++) { // one round draws one picture
            for (waiting += frame; waiting >= STEP; waiting -= STEP) {
                player.fixedUpdate();
                top = Math.max(top, player.height);
            }
        }
        return top;
    }

    public static void main(String[] args) {
        System.out.printf("60 frames a second: %.3f m%n", highest(1 / 60.0, 120));
        System.out.printf("12 frames a second: %.3f m%n", highest(5 / 60.0, 24));
    }
}
