package ai.careerpath.validation.daytona.outcome;

import org.springframework.util.unit.DataSize;

/** How much of what a program prints is kept of each stream, and how much it may print in all. */
public final class OutputBounds {

    public static final DataSize KEPT = DataSize.ofKilobytes(64);
    public static final DataSize DRAINED = DataSize.ofMegabytes(8);

    private OutputBounds() {}
}
