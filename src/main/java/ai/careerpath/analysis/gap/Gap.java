package ai.careerpath.analysis.gap;

import ai.careerpath.model.Proficiency;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.SkillDistance;

/** What a job asks for and what of it is there. */
record Gap(Demand demand, Proficiency known) {

    /** How much a signature skill counts more than another of the same weight. */
    private static final int SIGNATURE = 2;

    SkillIdentity skill() {
        return demand.skill();
    }

    /**
     * Grows with the square of the weight, since what a job is about comes before what is merely helpful. To get better at
     * what somebody works with already counts half, unless it is what the next step in the same job asks for.
     */
    double size() {
        double size = importance(demand) * demand.weight() * demand.level().missingFrom(known);
        boolean isUsed = known.compareTo(Proficiency.WORKING) >= 0 && demand.askedOf() == Seniority.MID;
        return isUsed ? size / 2 : size;
    }

    boolean isOpen() {
        return size() > 0;
    }

    SkillDistance.State state() {
        return SkillDistance.State.of(demand.level(), known);
    }

    /** The part of the job's demands that this one is. */
    static int importance(Demand demand) {
        return demand.weight() * (demand.signature() ? SIGNATURE : 1);
    }
}
