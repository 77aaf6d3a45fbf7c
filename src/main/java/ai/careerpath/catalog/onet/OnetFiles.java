package ai.careerpath.catalog.onet;

import ai.careerpath.catalog.onet.Occupation.Technology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the four of O*NET's text files that roles are made from. The names are those of release 27.1 and later. */
final class OnetFiles {

    private static final String CODE = "O*NET-SOC Code";
    private static final String NOT_APPLICABLE = "n/a";

    private OnetFiles() {}

    /** @throws IOException naming the file and what is missing in it */
    static List<Occupation> read(Path folder) throws IOException {
        Map<String, Set<String>> titles = new HashMap<>();
        titles(titles, OnetTable.read(folder, "Sample of Reported Titles.txt"), "Reported Job Title");
        titles(titles, OnetTable.read(folder, "Alternate Titles.txt"), "Alternate Title");
        Map<String, List<Technology>> technologies = technologies(OnetTable.read(folder, "Technology Skills.txt"));
        return OnetTable.read(folder, "Occupation Data.txt")
                .rows(CODE, "Title", "Description")
                .map(row -> new Occupation(
                        row.apply(CODE),
                        row.apply("Title"),
                        row.apply("Description"),
                        List.copyOf(titles.getOrDefault(row.apply(CODE), Set.of())),
                        technologies.getOrDefault(row.apply(CODE), List.of())))
                .toList();
    }

    private static void titles(Map<String, Set<String>> byCode, OnetTable table, String column) throws IOException {
        table.rows(CODE, column).forEach(row -> {
            Set<String> titles = byCode.computeIfAbsent(row.apply(CODE), code -> new LinkedHashSet<>());
            for (String name : List.of(column, "Short Title")) {
                String title = row.apply(name);
                if (!title.isEmpty() && !title.equals(NOT_APPLICABLE)) {
                    titles.add(title);
                }
            }
        });
    }

    private static Map<String, List<Technology>> technologies(OnetTable table) throws IOException {
        Map<String, List<Technology>> byCode = new HashMap<>();
        table.rows(CODE, "Example", "Hot Technology", "In Demand")
                .forEach(row -> byCode.computeIfAbsent(row.apply(CODE), code -> new ArrayList<>())
                        .add(new Technology(
                                row.apply("Example"),
                                row.apply("Hot Technology").equals("Y"),
                                row.apply("In Demand").equals("Y"))));
        return byCode;
    }
}
