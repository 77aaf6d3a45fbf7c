package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes from outside of tech work begins with what the rest is built on. */
class FoundationsTest {

    private static final GapRules RULES = GapRules.bundled();
    private static final JobDemands JOBS = new JobDemands(Moves.CATALOG, GapRules.bundled());

    /** Of the ways from outside only every so many-th is taken. */
    private static final int STRIDE = Integer.getInteger("careerpath.gap.tests.stride", 37);

    @Test
    @Tag("long")
    void noSkillStandsBeforeWhatItIsBuiltOn() {
        List<String> early = new ArrayList<>();
        List<Role> targets = Moves.CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .toList();
        int number = 0;
        for (Role start : Moves.CATALOG.roles()) {
            for (Role target : start.isStartingPoint() ? targets : List.<Role>of()) {
                if (number++ % STRIDE == 0) {
                    addEarly(start, target, early);
                }
            }
        }
        assertThat(early).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Truck Driver, Cloud Engineer, linux networking aws",
        "Recent Graduate, DevOps Engineer, linux git ci-cd",
        "IT Support Specialist, DevOps Engineer, docker git ci-cd",
        "Barista, Security Analyst, networking security-monitoring security-incident-response",
        "Farmer, IoT Engineer, networking iot mqtt",
        "Hairdresser, Frontend Developer, html-css javascript react"
    })
    void foundationsComeFirst(String current, String target, String skills) {
        assertThat(Moves.chosen(Moves.between(current, target))).containsExactlyInAnyOrder(skills.split(" "));
    }

    private static void addEarly(Role start, Role target, List<String> early) {
        JobTransition move = Moves.between(start.title(), target.title());
        List<String> chosen = Moves.chosen(move);
        Collection<Demand> asked = JOBS.of(Moves.profile(target.title()), Seniority.MID);
        List<String> there = new ArrayList<>(JOBS.of(Moves.profile(start.title()), Seniority.MID).stream()
                .map(demand -> demand.skill().key())
                .toList());
        for (String skill : chosen) {
            boolean isBegun = there.contains(skill);
            if (!isBegun && !there.containsAll(before(skill, asked, there))) {
                early.add("%s to %s: %s in %s".formatted(start.title(), target.title(), skill, chosen));
            }
            there.add(skill);
        }
    }

    /** What is needed for a skill: all of it where nothing of it is there, nothing beneath what is. */
    private static List<String> before(String skill, Collection<Demand> asked, List<String> there) {
        SkillEntry entry = Moves.CATALOG.skill(skill).orElseThrow();
        Stream<String> foundations = RULES.skills().foundations(entry.id()).stream()
                .filter(key ->
                        asked.stream().anyMatch(demand -> demand.skill().key().equals(key)));
        return Stream.concat(entry.prerequisites().stream(), foundations)
                .flatMap(key -> there.contains(key)
                        ? Stream.of(key)
                        : Stream.concat(before(key, asked, there).stream(), Stream.of(key)))
                .distinct()
                .toList();
    }
}
