package ai.careerpath.analysis.gap;

import java.util.Arrays;

/** How easy the way of one person to one role becomes by a stop. Levels are by the number of the skill. */
final class WayToRole {

    /** How much nearer both halves of the way have to be than the whole. */
    private static final double NEARER = 0.15;

    /** Below this score who comes brings next to nothing. */
    private static final double FAR = 0.15;

    /** From this score on it is not far from a stop that is reached early. */
    private static final double ONWARDS = 0.35;

    /** How much of what is learned for a stop has to serve the target, unless half of that is there from the stop on. */
    private static final double SERVING = 0.4;

    private static final double HALF = 0.5;

    /** How much of what is learned for a stop that is reached earlier has to serve the target. */
    private static final double PARTLY_SERVING = 0.3;

    /** From this score on somebody can do a job already. */
    private static final double ABLE = 0.6;

    /** How much nearer the target has to be from any stop. */
    static final double LEAST_PROGRESS = 0.1;

    /** How much there may be to learn to begin in a stop, as a part of what there is to learn to begin in the target. */
    private static final double EASIER = 2 / 3.0;

    /** The same of a job in which people begin: it is open to them. */
    private static final double OPEN = 0.8;

    /** How much of the whole way may be left from a stop. */
    private static final double SHORTER = 0.85;

    /** What part of a stop in which people do not begin has to be there. */
    private static final double REACHABLE = 0.2;

    /** How near a job is to which the person brings nothing. */
    private static final double ANY = 0.03;

    /** How much a stop counts of which nothing serves the target, or nothing is there. */
    private static final double SOME = 0.25;

    private final double direct;
    private final byte[] levels;
    private final byte[] asked;
    private final SkillNumbers.Demands target;
    private final double[] efforts;
    private final double toBegin;
    private final double whole;

    /**
     * @param direct how much of the target is met, 0 to 1
     * @param levels what the person brings
     * @param asked what the target asks for
     * @param begin what the target asks for of somebody who begins in it
     * @param efforts hours that a level takes
     */
    WayToRole(
            double direct,
            byte[] levels,
            byte[] asked,
            SkillNumbers.Demands target,
            SkillNumbers.Demands begin,
            double[] efforts) {
        this.direct = direct;
        this.levels = levels;
        this.asked = asked;
        this.target = target;
        this.efforts = efforts;
        this.toBegin = begin.effort(levels, efforts);
        this.whole = target.effort(levels, efforts);
    }

    /**
     * Whether it is clearly less to begin there than to begin in the target, and the way from there clearly shorter.
     *
     * @param isEntry whether people begin in it on the way to the target
     */
    boolean isEasier(SteppingStones.Stone stone, boolean isEntry) {
        return stone.begin().effort(levels, efforts) <= toBegin * (isEntry ? OPEN : EASIER)
                && target.effort(stone.levels(), levels, efforts) <= whole * SHORTER;
    }

    /** Whether the target asks for at least half of what a job is about. */
    boolean isAboutTheTarget(SteppingStones.Stone stone) {
        long serving = Arrays.stream(stone.signatures())
                .filter(skill -> asked[skill] > 0)
                .count();
        return serving * 2 >= stone.signatures().length;
    }

    /** How easy it is via a job that is nearer to both ends by much; 0 where it is not. */
    double viaNearer(SteppingStones.Stone stone) {
        double there = stone.demands().score(levels);
        double onwards = there > direct + NEARER ? target.score(stone.levels(), levels) : 0;
        boolean isNearer = onwards > direct + NEARER;
        return isNearer && (onwards >= HALF || serves(stone, SERVING)) ? there * onwards : 0;
    }

    /** How easy it is via a job that is not far from the target, for who brings next to nothing to either; 0 where it is. */
    double viaShorter(SteppingStones.Stone stone) {
        double onwards = direct < FAR ? target.score(stone.levels(), levels) : 0;
        boolean isShorter = onwards > ONWARDS && stone.demands().score(levels) >= direct;
        return isShorter && serves(stone, SERVING) ? onwards * (1 - part(stone)) : 0;
    }

    /** How easy it is via a job in which people begin on the way; 0 where it brings them hardly nearer. */
    double viaEntry(SteppingStones.Stone stone) {
        double progress = target.score(stone.levels(), levels) - direct;
        return progress >= LEAST_PROGRESS
                ? progress
                        * Math.sqrt(1 - part(stone))
                        * (SOME + stone.demands().shareServing(levels, asked))
                        * (SOME + stone.demands().score(levels))
                : 0;
    }

    /** How easy it is via another job, if what is learned for it serves the target; 0 where it does not. */
    double viaEarlier(SteppingStones.Stone stone) {
        return serves(stone, PARTLY_SERVING) ? viaEntry(stone) : 0;
    }

    /** As {@link #viaEarlier}, where it is not far from there; 0 where it is. */
    double viaStraight(SteppingStones.Stone stone) {
        double ease = viaEarlier(stone);
        return ease > 0 && serves(stone, HALF) && target.score(stone.levels(), levels) >= ONWARDS ? ease : 0;
    }

    /** How near a job is, more than nothing for any; 0 where the person can do it already, so that it is no step. */
    double nearness(SteppingStones.Stone stone) {
        double there = stone.demands().score(levels);
        return there < ABLE ? ANY + there : 0;
    }

    /** Whether the person brings something to a job. */
    boolean isReachable(SteppingStones.Stone stone) {
        return stone.demands().score(levels) >= REACHABLE;
    }

    /** What there is to learn to begin in a stop, as a part of what there is to learn to begin in the target. */
    private double part(SteppingStones.Stone stone) {
        return stone.begin().effort(levels, efforts) / toBegin;
    }

    private boolean serves(SteppingStones.Stone stone, double share) {
        return stone.demands().shareServing(levels, asked) >= share;
    }
}
