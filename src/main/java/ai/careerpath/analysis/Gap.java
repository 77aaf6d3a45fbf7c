package ai.careerpath.analysis;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a job asks for and what of it is there.
 *
 * @param weight 1 (helpful) to 10 (the job is about it)
 */
record Gap(SkillIdentity skill, int weight, Proficiency demanded, Proficiency known) {

    /** The gaps of a job, the one that matters most first; each skill once. */
    static List<Gap> of(JobProfile job, KnownSkills known, Catalog catalog) {
        Map<SkillIdentity, Gap> gaps = new LinkedHashMap<>();
        for (SkillDemand demand : job.skills()) {
            SkillIdentity skill = SkillIdentity.of(demand.skill(), catalog);
            Gap gap = new Gap(skill, demand.weight(), Proficiency.of(demand.level()), known.of(skill));
            gaps.putIfAbsent(skill, gap);
        }
        List<Gap> sorted = new ArrayList<>(gaps.values());
        sorted.sort(Comparator.comparingDouble(Gap::size)
                .thenComparingInt(Gap::weight)
                .reversed());
        return sorted;
    }

    /** Grows with the square of the weight: to go on with what a job is about beats something helpful that is new. */
    double size() {
        return weight * weight * demanded.missingFrom(known);
    }

    boolean isOpen() {
        return size() > 0;
    }
}
