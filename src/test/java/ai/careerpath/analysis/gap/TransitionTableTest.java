package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the choice of skills against what people who know the fields would say. */
class TransitionTableTest {

    private static final List<List<String>> ORDER = rows("/gap/order.tsv").toList();
    private static final List<Judged> JUDGED =
            rows("/gap/transitions.tsv").map(TransitionTableTest::judge).toList();

    @BeforeAll
    static void printFigures() {
        System.out.printf(
                "%d moves: good %.1f %%, clean %.1f %%, signature %.1f %%, order %.1f %%%n",
                JUDGED.size(),
                100 * share(Judged::good),
                100 * share(Judged::clean),
                100 * share(Judged::signature),
                100 * share(Judged::ordered));
        JUDGED.stream().filter(judged -> !judged.isRight()).forEach(System.out::println);
    }

    @Test
    void tableHasMovesOfAllKindsAndOnlyKnownSkills() {
        assertThat(JUDGED).hasSizeGreaterThanOrEqualTo(200);
        rows("/gap/transitions.tsv")
                .flatMap(row -> row.subList(4, 7).stream())
                .flatMap(skills -> skills(skills).stream())
                .distinct()
                .forEach(skill -> assertThat(Moves.CATALOG.skill(skill)).as(skill).isPresent());
    }

    @Test
    void atLeastTwoOfThreeAreAcceptable() {
        assertThat(share(Judged::good)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void oneIsWhatTheJobIsAbout() {
        assertThat(share(Judged::signature)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void noneIsInsultingOrOffTheField() {
        assertThat(share(Judged::clean)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void theyStandInTheOrderTheyAreLearnedIn() {
        assertThat(share(Judged::ordered)).isGreaterThanOrEqualTo(0.98);
    }

    private static Judged judge(List<String> row) {
        JobTransition move = Moves.between(row.get(0), level(row.get(1)), row.get(2), level(row.get(3)));
        List<String> chosen = Moves.chosen(move);
        Set<String> acceptable = skills(row.get(4));
        Set<String> unacceptable = skills(row.get(5));
        Set<String> signature = skills(row.get(6));
        return new Judged(
                String.join(" ", row.subList(0, 4)) + ": " + chosen,
                chosen.stream().filter(acceptable::contains).count() >= 2,
                chosen.stream().noneMatch(unacceptable::contains),
                chosen.stream().anyMatch(signature::contains),
                ORDER.stream().noneMatch(pair -> isTurned(chosen, pair)));
    }

    private static boolean isTurned(List<String> chosen, List<String> pair) {
        return chosen.containsAll(pair) && chosen.indexOf(pair.get(0)) > chosen.indexOf(pair.get(1));
    }

    private static double share(Predicate<Judged> what) {
        return JUDGED.stream().filter(what).count() / (double) JUDGED.size();
    }

    private static @Nullable Seniority level(String name) {
        return name.equals("-") ? null : Seniority.of(name);
    }

    private static Set<String> skills(String ids) {
        return ids.equals("-") ? Set.of() : Set.of(ids.split(" "));
    }

    private static Stream<List<String>> rows(String file) {
        return BundledFile.text(file).lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t")));
    }

    private record Judged(String move, boolean good, boolean clean, boolean signature, boolean ordered) {

        boolean isRight() {
            return Stream.of(good, clean, signature, ordered).allMatch(Boolean::booleanValue);
        }
    }
}
