package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.LanguageRules;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.Collection;

/**
 * A skill that a job asks for.
 *
 * @param weight 1 (helpful) to 10 (the job is about it)
 * @param signature whether it is one of the few skills that make the job this job, or this step in it the step
 * @param isNamed whether the title of the job names it
 * @param askedOf from which seniority on it is asked for at this level
 */
record Demand(
        SkillIdentity skill, int weight, Proficiency level, boolean signature, boolean isNamed, Seniority askedOf) {

    /** From this weight on a job is about a skill. */
    static final int CORE = 9;

    private static final int BY_THE_WAY = 5;
    private static final int IMPORTANT = 7;
    private static final int MAIN = 8;

    /** Whether who does a job that asks for this writes programs for a living: with Git, or mostly. */
    static boolean areOfProgrammers(Collection<Demand> demands, LanguageRules languages) {
        boolean hasGit = demands.stream().anyMatch(demand -> demand.skill.key().equals("git"));
        return demands.stream().anyMatch(demand -> {
            String key = demand.skill.key();
            return (hasGit && demand.weight >= IMPORTANT && languages.isForPrograms(key))
                    || (demand.weight >= MAIN && languages.isGeneral(key));
        });
    }

    /** What is asked of somebody who has just begun: nobody begins as an expert. */
    Demand forJuniors() {
        return new Demand(skill, weight, level.atMost(Proficiency.WORKING), signature, isNamed, Seniority.JUNIOR);
    }

    /** What is asked of somebody who is no junior any more: to work with it. */
    Demand forFirstStep() {
        return new Demand(skill, weight, level.atMost(Proficiency.WORKING), signature, isNamed, askedOf);
    }

    /** What the job is called by, which it is about. */
    Demand asNamed() {
        return new Demand(skill, Math.max(weight, CORE), Proficiency.EXPERT, true, true, askedOf);
    }

    /** What another skill stands in for: good to have seen, and no part of what makes the job. */
    Demand byTheWay() {
        return new Demand(skill, Math.min(weight, BY_THE_WAY), level, false, isNamed, askedOf);
    }

    /** What somebody works with, and need be no expert in. */
    Demand atWork() {
        return new Demand(skill, weight, Proficiency.WORKING, signature, isNamed, askedOf);
    }

    /** What another skill stood in for: there are the basics at most. */
    Demand seen() {
        return new Demand(skill, weight, level.atMost(Proficiency.BASIC), signature, isNamed, askedOf);
    }

    Demand withSignature(boolean isSignature) {
        return new Demand(skill, weight, level, isSignature, isNamed, askedOf);
    }
}
