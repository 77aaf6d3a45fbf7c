package ai.careerpath.validation.daytona.lifecycle;

import java.time.Duration;

/**
 * When leftovers are looked for.
 *
 * @param interval how often
 * @param leftoverAge how old a workspace must be to count as left behind; longer than any validation
 */
public record SweepSchedule(Duration interval, Duration leftoverAge) {}
