package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.distance.Proficiency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the skills of the catalogue, so that one person can be held against thousands of jobs. */
final class SkillNumbers {

    private final List<SkillIdentity> skills = new ArrayList<>();
    private final Map<SkillIdentity, Integer> numbers = new HashMap<>();

    SkillNumbers(Catalog catalog) {
        catalog.skills().forEach(entry -> {
            SkillIdentity skill = SkillIdentity.of(entry);
            numbers.put(skill, skills.size());
            skills.add(skill);
        });
    }

    /** Returns the proficiency in each skill by its number, as its ordinal. */
    byte[] levels(KnownSkills known) {
        byte[] levels = new byte[skills.size()];
        for (int number = 0; number < levels.length; number++) {
            levels[number] = (byte) known.of(skills.get(number)).ordinal();
        }
        return levels;
    }

    Demands demands(Collection<Demand> demands) {
        int[] numbered = new int[demands.size()];
        double[][] worth = new double[demands.size()][Proficiency.values().length];
        double all = 0;
        int place = 0;
        for (Demand demand : demands) {
            numbered[place] = numbers.getOrDefault(demand.skill(), -1);
            for (Proficiency known : Proficiency.values()) {
                worth[place][known.ordinal()] =
                        Gap.importance(demand) * (1 - demand.level().missingFrom(known));
            }
            all += Gap.importance(demand);
            place++;
        }
        return new Demands(numbered, worth, all);
    }

    /** What a job asks for: the same score as {@link RoleGap#score}, of somebody who knows no skill that has no number. */
    static final class Demands {

        private final int[] numbers;
        private final double[][] worth;
        private final double all;

        private Demands(int[] numbers, double[][] worth, double all) {
            this.numbers = numbers;
            this.worth = worth;
            this.all = all;
        }

        /** Returns how much of the demands is met, 0 to 1. */
        double score(byte[] levels) {
            double met = 0;
            for (int place = 0; place < numbers.length; place++) {
                met += worth[place][numbers[place] < 0 ? 0 : levels[numbers[place]]];
            }
            return all == 0 ? 0 : met / all;
        }
    }
}
