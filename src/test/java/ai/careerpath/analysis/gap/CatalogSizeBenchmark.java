package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how much longer the gap between two jobs takes to compute with a catalogue of ten times as many roles than with the
 * bundled one, and prints it as a Markdown table. The same moves are computed with both in turn, and what is measured is the
 * processor's time, so that a busy machine counts little; the ratio is the median of those of all turns.
 */
final class CatalogSizeBenchmark {

    private static final int COPIES = 13;
    private static final int MOVES = 300;
    private static final int WARM_UP = 6;
    private static final int TURNS = 21;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CatalogSizeBenchmark() {}

    /**
     * @param arguments none; or a folder to write the additional roles to, for {@code careerpath.catalog.directory}, instead of
     *     measuring
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            writeCopies(Path.of(arguments[0]));
            return;
        }
        Path folder = Files.createTempDirectory("careerpath-benchmark-");
        try {
            writeCopies(folder);
            measure(Catalog.bundled(), Catalog.bundledWith(folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(Catalog small, Catalog large) {
        GapCalculator few = new GapCalculator(small);
        GapCalculator many = new GapCalculator(large);
        double[] withFew = new double[TURNS];
        double[] withMany = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double one = millisOfAMove(few, small);
            double other = millisOfAMove(many, large);
            if (turn >= 0) {
                withFew[turn] = one;
                withMany[turn] = other;
            }
        }
        double[] ratios = new double[TURNS];
        Arrays.setAll(ratios, turn -> withMany[turn] / withFew[turn]);
        System.out.println("| roles | a gap, ms of the processor (median of " + TURNS + " turns) |");
        System.out.println("|---|---|");
        System.out.printf(Locale.ROOT, "| %d | %.3f |%n", small.roles().size(), median(withFew));
        System.out.printf(Locale.ROOT, "| %d | %.3f |%n", large.roles().size(), median(withMany));
        System.out.printf(
                Locale.ROOT,
                "Ratio %.2f (%.2f to %.2f)%n",
                median(ratios),
                DoubleStream.of(ratios).min().orElseThrow(),
                DoubleStream.of(ratios).max().orElseThrow());
    }

    /** Computes the same moves, whatever else there is in the catalogue, and returns how much time of the processor one took. */
    private static double millisOfAMove(GapCalculator gaps, Catalog catalog) {
        List<Role> roles = Moves.CATALOG.roles();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int move = 0; move < MOVES; move++) {
            Role current = roles.get(move * 31 % roles.size());
            Role target = roles.get(move * 17 % roles.size());
            JobTransition transition = Moves.between(current.title(), target.title());
            JobKnowledge knowledge =
                    new JobKnowledge(List.of(catalog.profile(current)), List.of(catalog.profile(target)));
            gaps.distance(transition, knowledge, gaps.choose(transition, knowledge));
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / MOVES;
    }

    private static double median(double[] values) {
        return DoubleStream.of(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Writes the covered roles anew so many times, each time under other names. */
    private static void writeCopies(Path folder) throws IOException {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        ObjectMapper json = new ObjectMapper();
        for (int copy = 1; copy <= COPIES; copy++) {
            String mark = Character.toString('A' + copy);
            List<Role> named = Moves.CATALOG.roles().stream()
                    .filter(role -> !role.isStartingPoint())
                    .map(role -> new Role(
                            role.id() + "-copy-" + mark.toLowerCase(Locale.ROOT),
                            role.title() + " Grade " + mark,
                            List.of(),
                            role.category(),
                            role.description(),
                            role.soc(),
                            role.skills(),
                            role.senior(),
                            role.lead()))
                    .toList();
            Files.write(roles.resolve(mark + ".json"), json.writeValueAsBytes(named));
        }
    }
}
