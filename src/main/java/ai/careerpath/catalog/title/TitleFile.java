package ai.careerpath.catalog.title;

import java.util.List;

/** Reads the lists of titles below {@code reading/titles/}: what people call jobs, and the roles that it may mean. */
public final class TitleFile {

    private static final String BETWEEN = "\\s*,\\s*";

    private TitleFile() {}

    /**
     * Titles that mean the same.
     *
     * @param roles ids of roles of the catalogue, the likeliest first
     */
    public record Row(List<String> titles, List<String> roles) {}

    /** @param name of the file, such as {@code en.txt} */
    public static List<Row> rows(String name) {
        return new WordFile("titles/" + name)
                .rows(2).stream()
                        .map(row -> new Row(parts(row.get(0)), parts(row.get(1))))
                        .toList();
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split(BETWEEN));
    }
}
