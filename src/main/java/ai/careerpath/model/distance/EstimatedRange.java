package ai.careerpath.model.distance;

/** An estimated number of hours or weeks. */
public record EstimatedRange(int min, int max) {

    public static final EstimatedRange ZERO = new EstimatedRange(0, 0);

    public EstimatedRange plus(EstimatedRange more) {
        return new EstimatedRange(min + more.min, max + more.max);
    }

    /** How often {@code divisor} has to be done to reach this, rounded up. */
    public EstimatedRange dividedBy(int divisor) {
        return new EstimatedRange((min + divisor - 1) / divisor, (max + divisor - 1) / divisor);
    }
}
