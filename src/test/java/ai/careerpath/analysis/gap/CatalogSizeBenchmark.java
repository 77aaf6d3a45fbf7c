package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobTransition;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how long the gap between two jobs takes to compute with the bundled catalogue and with one of ten times as many
 * roles, and prints the medians as a Markdown table.
 */
final class CatalogSizeBenchmark {

    private static final int[] FACTORS = {1, 10};
    private static final int MOVES = 600;
    private static final int ROUNDS = 5;

    private CatalogSizeBenchmark() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        System.out.println("| roles | loaded in, ms | a gap, ms |");
        System.out.println("|---|---|---|");
        for (int factor : FACTORS) {
            Path folder = Files.createTempDirectory("careerpath-benchmark-");
            try {
                print(copies(folder, factor - 1));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static void print(Path folder) throws IOException {
        long begin = System.nanoTime();
        Catalog catalog = isEmpty(folder) ? Catalog.bundled() : Catalog.bundledWith(folder);
        long loaded = (System.nanoTime() - begin) / 1_000_000;
        GapCalculator gaps = new GapCalculator(catalog);
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            nanos.clear();
            for (int move = 0; move < MOVES; move++) {
                long start = System.nanoTime();
                compute(gaps, catalog, move);
                nanos.add(System.nanoTime() - start);
            }
        }
        nanos.sort(null);
        System.out.printf("| %d | %d | %.2f |%n", catalog.roles().size(), loaded, nanos.get(MOVES / 2) / 1e6);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("roles"))) {
            return files.findAny().isEmpty();
        }
    }

    private static void compute(GapCalculator gaps, Catalog catalog, int move) {
        List<Role> roles = catalog.roles();
        Role current = roles.get(move * 31 % roles.size());
        Role target = roles.get(move * 17 % roles.size());
        JobTransition transition = Moves.between(current.title(), target.title());
        JobKnowledge knowledge = new JobKnowledge(List.of(catalog.profile(current)), List.of(catalog.profile(target)));
        gaps.distance(transition, knowledge, gaps.choose(transition, knowledge));
    }

    /** Writes the covered roles anew so many times, each time under other names. */
    private static Path copies(Path folder, int times) throws IOException {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        ObjectMapper json = new ObjectMapper();
        for (int copy = 1; copy <= times; copy++) {
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
        return folder;
    }
}
