package ai.careerpath.reading;

import ai.careerpath.reading.ReadingContext.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The development set: {@code src/test/resources/reading}, one file for each kind of line. */
final class ReadingCases {

    private static final Path FOLDER = Path.of("src/test/resources/reading");
    /** Marks a line that is known to be read wrong. */
    private static final String KNOWN_MISS = "~";

    private ReadingCases() {}

    static List<ReadingCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(ReadingCases::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ReadingCase> of(Path file) {
        String kind = file.getFileName().toString().replace(".tsv", "");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> of(kind, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadingCase of(String kind, String line) {
        String[] cells = line.split("\t");
        if (cells.length != 3) {
            throw new IllegalArgumentException(kind + ".tsv: \"" + line + "\" has not three columns");
        }
        boolean isKnownMiss = cells[0].startsWith(KNOWN_MISS);
        String side = isKnownMiss ? cells[0].substring(KNOWN_MISS.length()) : cells[0];
        return new ReadingCase(
                kind, Side.valueOf(side.toUpperCase(Locale.ROOT)), cells[1], List.of(cells[2].split(",")), isKnownMiss);
    }
}
