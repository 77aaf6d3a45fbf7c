package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.embedding.SentenceModel;
import ai.careerpath.catalog.search.semantic.BundledMeaningSearch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures how long the lines of the development set take to be read, and prints it as a Markdown table. What is measured is the
 * processor's time, so that a busy machine counts little. A reader that has read none of the lines reads them in each turn,
 * and of a line the least of all turns counts: what others do on the machine only makes it more.
 */
final class ReadingBenchmark {

    private static final Set<String> SENTENCES = Set.of("meaning", "sentences", "tasks");
    private static final int WARM_UP = 2;
    private static final int TURNS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Catalog catalog = Catalog.bundled();
        OccupationMap occupations = OccupationMap.bundled();
        List<ReadingCase> lines = ReadingCases.all();
        try (SentenceModel model = SentenceModel.load()) {
            MeaningSearch search = BundledMeaningSearch.of(catalog, occupations, model);
            double[][] millis = new double[lines.size()][TURNS];
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                RoleReader reader = new CatalogRoleReader(catalog, () -> occupations, search);
                for (int i = 0; i < lines.size(); i++) {
                    double taken = millis(lines.get(i), reader);
                    if (turn >= 0) {
                        millis[i][turn] = taken;
                    }
                }
            }
            print(lines, millis);
        }
    }

    private static double millis(ReadingCase line, RoleReader reader) {
        long start = THREADS.getCurrentThreadCpuTime();
        reader.read(line.line(), line.context());
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void print(List<ReadingCase> lines, double[][] millis) {
        System.out.println("| lines | | median, ms | 95 % within | 99 % within | at most |");
        System.out.println("|---|---|---|---|---|---|");
        row("titles", lines, millis, false);
        row("sentences", lines, millis, true);
    }

    private static void row(String name, List<ReadingCase> lines, double[][] millis, boolean areSentences) {
        double[] least = new double[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (SENTENCES.contains(lines.get(i).kind()) == areSentences) {
                least[count++] = Arrays.stream(millis[i]).min().orElseThrow();
            }
        }
        double[] all = Arrays.copyOf(least, count);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                count,
                share(all, 0.5),
                share(all, 0.95),
                share(all, 0.99),
                share(all, 1));
    }

    private static double share(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
