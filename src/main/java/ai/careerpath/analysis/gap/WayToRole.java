package ai.careerpath.analysis.gap;

/** How easy the way of one person to one role becomes by a stop. Levels are by the number of the skill. */
final class WayToRole {

    /** How much nearer both halves of the way have to be than the whole. */
    private static final double NEARER = 0.15;

    /** Below this score who comes brings next to nothing. */
    private static final double FAR = 0.15;

    /** From this score on it is not far from a stop that is reached early. */
    private static final double ONWARDS = 0.35;

    /** How large a part of the whole way it may be to a job that is nearer than the target. */
    private static final double SHORTER = 0.7;

    /** How much of what is learned for a stop has to serve the target, unless half of that is there from the stop on. */
    private static final double SERVING = 0.4;

    private static final double HALF = 0.5;

    /** How much of what is learned for a stop that is reached earlier has to serve the target. */
    private static final double PARTLY_SERVING = 0.3;

    /** From this score on somebody can do a job already. */
    private static final double ABLE = 0.6;

    /** How much nearer the target has to be from any stop. */
    static final double LEAST_PROGRESS = 0.05;

    /** How large a part of the whole way it may be to begin in a job that is reached earlier. */
    private static final double EARLIER = 1;

    /** The same of a job in which people begin: it is open to them, and from zero most jobs ask for as much. */
    private static final double LITTLE_LONGER = 1.2;

    /** What part of a stop in which people do not begin has to be there. */
    private static final double REACHABLE = 0.2;

    /** How near a job is to which the person brings nothing. */
    private static final double ANY = 0.03;

    /** How much a stop counts of which nothing serves the target. */
    private static final double SOME = 0.25;

    private final double direct;
    private final byte[] levels;
    private final byte[] asked;
    private final SkillNumbers.Demands target;
    private final double[] efforts;
    private final double effort;

    /**
     * @param direct how much of the target is met, 0 to 1
     * @param levels what the person brings
     * @param asked what the target asks for
     * @param efforts hours that a level takes
     */
    WayToRole(double direct, byte[] levels, byte[] asked, SkillNumbers.Demands target, double[] efforts) {
        this.direct = direct;
        this.levels = levels;
        this.asked = asked;
        this.target = target;
        this.efforts = efforts;
        this.effort = target.effort(levels, efforts);
    }

    /** How easy it is via a job that is nearer to both ends by much; 0 where it is not. */
    double viaNearer(SteppingStones.Stone stone) {
        double there = stone.demands().score(levels);
        double onwards = there > direct + NEARER ? target.score(stone.levels(), levels) : 0;
        boolean isNearer = onwards > direct + NEARER && part(stone) <= 1;
        return isNearer && (onwards >= HALF || serves(stone, SERVING)) ? there * onwards : 0;
    }

    /**
     * How easy it is via a job for which there is much less to learn, for somebody who brings next to nothing to either; 0
     * where there is not.
     */
    double viaShorter(SteppingStones.Stone stone) {
        double part = direct < FAR ? part(stone) : 1;
        double onwards = part <= SHORTER ? target.score(stone.levels(), levels) : 0;
        boolean isShorter = onwards > ONWARDS && stone.demands().score(levels) >= direct;
        return isShorter && serves(stone, SERVING) ? onwards * (1 - part) : 0;
    }

    /** How easy it is via a job in which people begin on the way; 0 where it is no easier to get there. */
    double viaEntry(SteppingStones.Stone stone) {
        return viaBegin(stone, LITTLE_LONGER);
    }

    /** How easy it is via a job that is reached earlier, if what is learned for it serves the target; 0 where it does not. */
    double viaEarlier(SteppingStones.Stone stone) {
        double ease = viaBegin(stone, EARLIER);
        return ease > 0 && serves(stone, PARTLY_SERVING) ? ease : 0;
    }

    private double viaBegin(SteppingStones.Stone stone, double longest) {
        double part = stone.begin().effort(levels, efforts) / effort;
        double progress = part < longest ? target.score(stone.levels(), levels) - direct : 0;
        return progress >= LEAST_PROGRESS
                ? progress
                        * Math.sqrt(LITTLE_LONGER - part)
                        * (SOME + stone.demands().shareServing(levels, asked))
                : 0;
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

    /** What there is to learn for a stop, as a part of what there is to learn for the target. */
    private double part(SteppingStones.Stone stone) {
        return stone.demands().effort(levels, efforts) / effort;
    }

    private boolean serves(SteppingStones.Stone stone, double share) {
        return stone.demands().shareServing(levels, asked) >= share;
    }
}
