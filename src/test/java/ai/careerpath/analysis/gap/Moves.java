package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.Fit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves between roles of the bundled catalogue. */
final class Moves {

    static final Catalog CATALOG = TestCatalog.BUNDLED;
    static final GapCalculator GAPS = new GapCalculator(CATALOG);

    private Moves() {}

    static JobTransition between(
            String current, @Nullable Seniority from, String target, @Nullable Seniority to, String... known) {
        return new JobTransition(current, target, List.of(known)).read(reading(current, from), reading(target, to));
    }

    static JobTransition between(String current, String target, String... known) {
        return between(current, null, target, null, known);
    }

    static JobTransition in(Locale language, String current, String target) {
        return new JobTransition(current, target, List.of(), null, language)
                .read(reading(current, null), reading(target, null));
    }

    /** What the catalogue knows about both jobs. */
    static JobKnowledge knowledge(JobTransition move) {
        return new JobKnowledge(List.of(profile(move.currentRole())), List.of(profile(move.targetRole())));
    }

    /** The ids of what is chosen, in its order. */
    static List<String> chosen(JobTransition move) {
        return GAPS.choose(move, knowledge(move)).stream()
                .map(skill -> CATALOG.skill(skill.name()).orElseThrow().id())
                .toList();
    }

    static CareerDistance distance(JobTransition move) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), Moves.GAPS.choose(move, Moves.knowledge(move)));
    }

    static Fit fit(CareerDistance distance) {
        return Objects.requireNonNull(distance.fit());
    }

    static JobProfile profile(String title) {
        Role role = CATALOG.roles().stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no role " + title));
        return CATALOG.profile(role);
    }

    private static RoleReading reading(String title, @Nullable Seniority level) {
        return new RoleReading(
                new UnderstoodRole(title, title, ReadingConfidence.SURE, true, level, null, null, List.of()),
                null,
                List.of(),
                false);
    }
}
