package ai.careerpath.analysis.gap;

import ai.careerpath.analysis.rules.CareerRules;
import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody has grown into with the years in a job of tech work, beyond what the job lists. */
final class Experience {

    private static final String IN_ANY_JOB = "all";
    private static final String IN_PROGRAMMING = "programming";

    /** What everybody has worked with who writes programs. */
    private static final String VERSIONS = "git";

    private final GapRules rules;

    Experience(GapRules rules) {
        this.rules = rules;
    }

    /**
     * Returns keys of skills with the level they are brought at; none before senior.
     *
     * @param field the category of the job
     * @param demands what the job asks for
     * @param nextRung what it asks for of a lead and of nobody before: a senior has seen it done, and is not there yet
     */
    Map<String, Proficiency> of(
            Seniority seniority, String field, Collection<Demand> demands, Collection<Demand> nextRung) {
        Map<String, Proficiency> grown = new LinkedHashMap<>();
        if (seniority.compareTo(Seniority.SENIOR) < 0) {
            return grown;
        }
        List<String> kinds = new ArrayList<>(List.of(IN_ANY_JOB, CareerRules.inName(field)));
        if (Demand.areOfProgrammers(demands, rules.languages())) {
            kinds.add(IN_PROGRAMMING);
        }
        for (Seniority reached : List.of(Seniority.SENIOR, Seniority.LEAD)) {
            if (reached.compareTo(seniority) <= 0) {
                add(reached, kinds, grown);
            }
        }
        if (seniority == Seniority.SENIOR) {
            nextRung.forEach(demand ->
                    grown.put(demand.skill().key(), demand.level().previous().atMost(Proficiency.WORKING)));
        }
        return grown;
    }

    /**
     * Returns keys of what who leads others has worked with before; none for other roles. Who leads those who write programs has
     * written some, which is taken to have been in a language that the target asks for, unless its title names it.
     *
     * @param role the id of the role
     * @param asked what the target asks for
     */
    Map<String, Proficiency> beforeLeading(String role, Collection<Demand> asked) {
        Map<String, Proficiency> before = new LinkedHashMap<>();
        for (Proficiency level : List.of(Proficiency.WORKING, Proficiency.BASIC)) {
            rules.careers().ledFrom(role, level).forEach(key -> before.putIfAbsent(key, level));
        }
        if (before.containsKey(VERSIONS)) {
            asked.stream()
                    .filter(demand -> !demand.isNamed())
                    .map(demand -> demand.skill().key())
                    .filter(rules.languages().all()::contains)
                    .forEach(key -> before.put(key, Proficiency.WORKING));
        }
        return before;
    }

    private void add(Seniority reached, List<String> kinds, Map<String, Proficiency> grown) {
        for (Proficiency level : List.of(Proficiency.BASIC, Proficiency.WORKING)) {
            kinds.forEach(kind -> rules.careers()
                    .grown(reached, level, kind)
                    .forEach(key -> grown.merge(key, level, Proficiency::atLeast)));
        }
    }
}
