package ai.careerpath.analysis.gap;

import ai.careerpath.model.distance.Proficiency;
import java.util.Arrays;

/**
 * A covered role that may be a stop on the way to another one.
 *
 * @param begin what it asks for of somebody who begins in it
 * @param levels what somebody brings from it, by the number of the skill
 * @param brands numbers of the skills that it is named after where others could stand in for them
 */
record SteppingStone(
        String id,
        String title,
        String category,
        SkillNumbers.Demands demands,
        SkillNumbers.Demands begin,
        byte[] levels,
        int[] brands) {

    private static final int WORKING = Proficiency.WORKING.ordinal();

    /**
     * Whether all that it is named after is on the way.
     *
     * @param serving numbers of what the target asks for itself
     * @param known what the person brings, by the number of the skill
     */
    boolean isNamedAfterNothingElse(int[] serving, byte[] known) {
        return Arrays.stream(brands)
                .allMatch(brand ->
                        known[brand] >= WORKING || Arrays.stream(serving).anyMatch(skill -> skill == brand));
    }
}
