package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.RoleReading;
import ai.careerpath.reading.ReadingCase.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many lines of each kind were read right, and which ones were not. */
final class ReadingScore {

    /** A line and how it was read. */
    record Read(ReadingCase line, RoleReading reading, Verdict verdict) {

        String describe() {
            return "%s: \"%s\" as %s, %s, %s"
                    .formatted(line.kind(), line.line(), line.side(), verdict, reading.understood());
        }
    }

    private final List<Read> all = new ArrayList<>();

    static ReadingScore of(List<ReadingCase> lines, RoleReader reader, Catalog catalog) {
        ReadingScore score = new ReadingScore();
        for (ReadingCase line : lines) {
            RoleReading reading = reader.read(line.line(), line.context());
            score.all.add(new Read(line, reading, line.verdict(reading, catalog)));
        }
        return score;
    }

    List<Read> all() {
        return List.copyOf(all);
    }

    /** The share of the lines with this verdict, 0 to 1. */
    double share(Verdict verdict) {
        return (double) all.stream().filter(read -> read.verdict() == verdict).count() / all.size();
    }

    /** The share of the lines of this kind that were read right, 0 to 1. */
    double right(String kind) {
        Map<Verdict, Integer> counts = byKind().getOrDefault(kind, Map.of());
        return (double) counts.getOrDefault(Verdict.RIGHT, 0)
                / counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The table of docs/catalogue.md. */
    String table() {
        StringBuilder table = new StringBuilder(
                "| kind | lines | right | sure and wrong | likely and wrong | not found |\n|---|---|---|---|---|---|\n");
        byKind().forEach((kind, counts) -> table.append(row(kind, counts)));
        return table.append(row("**all**", counts(all))).toString();
    }

    private Map<String, Map<Verdict, Integer>> byKind() {
        Map<String, Map<Verdict, Integer>> kinds = new TreeMap<>();
        all.stream()
                .map(read -> read.line().kind())
                .distinct()
                .forEach(kind -> kinds.put(
                        kind,
                        counts(all.stream()
                                .filter(read -> read.line().kind().equals(kind))
                                .toList())));
        return kinds;
    }

    private static Map<Verdict, Integer> counts(List<Read> reads) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        reads.forEach(read -> counts.merge(read.verdict(), 1, Integer::sum));
        return counts;
    }

    private static String row(String kind, Map<Verdict, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        int right = counts.getOrDefault(Verdict.RIGHT, 0);
        return "| %s | %d | %d (%.1f %%) | %d | %d | %d |%n"
                .formatted(
                        kind,
                        sum,
                        right,
                        100.0 * right / sum,
                        counts.getOrDefault(Verdict.SURE_AND_WRONG, 0),
                        counts.getOrDefault(Verdict.LIKELY_AND_WRONG, 0),
                        counts.getOrDefault(Verdict.NOT_FOUND, 0));
    }
}
