package ai.careerpath.analysis.gap;

import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;

/** What a job asks for and what of it is there. */
record Gap(Demand demand, Proficiency known) {

    /** How much a signature skill counts more than another of the same weight. */
    private static final int SIGNATURE = 2;

    /** The least weight of what a job needs more than now and then. */
    private static final int REGULAR = 5;

    SkillIdentity skill() {
        return demand.skill();
    }

    /** Grows with the square of the weight: to go on with what a job is about beats something helpful that is new. */
    double size() {
        return importance(demand) * demand.weight() * demand.level().missingFrom(known);
    }

    boolean isOpen() {
        return size() > 0;
    }

    /** Whether it is more than a detail, and nothing that somebody works with already. */
    boolean isWorthMoving() {
        return isNew() && demand.weight() >= REGULAR;
    }

    /** Whether somebody does not work with it yet. */
    boolean isNew() {
        return known.compareTo(Proficiency.WORKING) < 0;
    }

    SkillDistance.State state() {
        return SkillDistance.State.of(demand.level(), known);
    }

    /** The part of the job's demands that this one is. */
    static int importance(Demand demand) {
        return demand.weight() * (demand.signature() ? SIGNATURE : 1);
    }
}
