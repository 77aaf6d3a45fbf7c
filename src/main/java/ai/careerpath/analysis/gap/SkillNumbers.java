package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.SkillRules;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Numbers the skills of the catalogue, so that one person can be held against thousands of jobs. */
final class SkillNumbers {

    private static final SkillLevel A_LEVEL = new SkillLevel(Proficiency.BASIC, Proficiency.WORKING);

    private final List<SkillIdentity> skills = new ArrayList<>();
    private final Map<SkillIdentity, Integer> numbers = new HashMap<>();

    private final Catalog catalog;

    SkillNumbers(Catalog catalog) {
        this.catalog = catalog;
        catalog.skills().forEach(entry -> {
            SkillIdentity skill = SkillIdentity.of(entry);
            numbers.put(skill, skills.size());
            skills.add(skill);
        });
    }

    /** Returns how much there is to learn in a level of each skill by its number, in hours. */
    double[] efforts(SkillRules rules) {
        double[] efforts = new double[skills.size()];
        for (int number = 0; number < efforts.length; number++) {
            EstimatedRange hours = catalog.skill(skills.get(number).key())
                    .map(entry -> rules.hours(entry.effort(), A_LEVEL))
                    .orElse(EstimatedRange.ZERO);
            efforts[number] = hours.min();
        }
        return efforts;
    }

    /** Returns the proficiency in each skill by its number, as its ordinal. */
    byte[] levels(KnownSkills known) {
        byte[] levels = new byte[skills.size()];
        for (int number = 0; number < levels.length; number++) {
            levels[number] = (byte) known.of(skills.get(number)).ordinal();
        }
        return levels;
    }

    /** Returns the numbers of the demanded skills that are wanted. */
    int[] of(Collection<Demand> demands, Predicate<Demand> wanted) {
        return demands.stream()
                .filter(wanted)
                .map(demand -> numbers.get(demand.skill()))
                .filter(Objects::nonNull)
                .mapToInt(number -> number)
                .toArray();
    }

    Demands demands(Collection<Demand> demands) {
        int[] numbered = new int[demands.size()];
        byte[] asked = new byte[demands.size()];
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
            asked[place] = (byte) demand.level().ordinal();
            place++;
        }
        return new Demands(numbered, asked, worth, all);
    }

    /** Returns the level that is asked for in each skill by its number, as its ordinal. */
    byte[] asked(Collection<Demand> demands) {
        byte[] levels = new byte[skills.size()];
        demands.forEach(demand -> {
            @Nullable Integer number = numbers.get(demand.skill());
            if (number != null) {
                levels[number] = (byte) demand.level().ordinal();
            }
        });
        return levels;
    }

    /** What a job asks for: the same score as {@link RoleGap#score}, of somebody who knows no skill that has no number. */
    static final class Demands {

        private final int[] numbers;
        private final byte[] asked;
        private final double[][] worth;
        private final double all;

        private Demands(int[] numbers, byte[] asked, double[][] worth, double all) {
            this.numbers = numbers;
            this.asked = asked;
            this.worth = worth;
            this.all = all;
        }

        /** Returns how much of the demands is met, 0 to 1. */
        double score(byte[] levels) {
            return score(levels, levels);
        }

        /** Returns how much of the demands is met by what is there of either, 0 to 1. */
        double score(byte[] some, byte[] others) {
            double met = 0;
            for (int place = 0; place < numbers.length; place++) {
                met += worth[place][known(place, some, others)];
            }
            return all == 0 ? 0 : met / all;
        }

        private int known(int place, byte[] some, byte[] others) {
            int number = numbers[place];
            return number < 0 ? 0 : Math.max(some[number], others[number]);
        }

        /**
         * Returns how much of what is to learn for this job serves another one as well, 0 to 1.
         *
         * @param levels what is there
         * @param other what the other job asks for
         */
        double shareServing(byte[] levels, byte[] other) {
            double learned = 0;
            double serving = 0;
            for (int place = 0; place < numbers.length; place++) {
                int known = numbers[place] < 0 ? 0 : levels[numbers[place]];
                int useful = numbers[place] < 0 ? 0 : Math.min(asked[place], other[numbers[place]]);
                double weight = worth[place][asked[place]];
                learned += weight * Math.max(0, asked[place] - known);
                serving += weight * Math.max(0, useful - known);
            }
            return learned == 0 ? 1 : serving / learned;
        }

        /** Returns how much is to learn: the levels that are missing, each as much as it is to learn. */
        double effort(byte[] levels, double[] efforts) {
            return effort(levels, levels, efforts);
        }

        /** Returns how much is to learn beyond what is there of either. */
        double effort(byte[] some, byte[] others, double[] efforts) {
            double effort = 0;
            for (int place = 0; place < numbers.length; place++) {
                int number = numbers[place];
                effort += number < 0 ? 0 : efforts[number] * Math.max(0, asked[place] - known(place, some, others));
            }
            return effort;
        }
    }
}
