package ai.careerpath.catalog.onet;

import ai.careerpath.catalog.occupation.OccupationTitles;
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
    private static final String RELATED = "Related O*NET-SOC Code";
    private static final String NOT_APPLICABLE = "n/a";

    private OnetFiles() {}

    /** @throws IOException naming the file and what is missing in it */
    static List<Occupation> read(Path folder) throws IOException {
        Map<String, Set<String>> titles = titlesByCode(folder);
        Map<String, List<Technology>> technologies = technologies(folder);
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

    /**
     * The occupations with their titles and relatives, without what they work with.
     *
     * @throws IOException naming the file and what is missing in it
     */
    static List<OccupationTitles> titles(Path folder) throws IOException {
        Map<String, Set<String>> titles = titlesByCode(folder);
        Map<String, List<String>> related = new HashMap<>();
        OnetTable.read(folder, "Related Occupations.txt")
                .rows(CODE, RELATED)
                .forEach(row -> related.computeIfAbsent(row.apply(CODE), code -> new ArrayList<>())
                        .add(row.apply(RELATED)));
        return OnetTable.read(folder, "Occupation Data.txt")
                .rows(CODE, "Title")
                .map(row -> new OccupationTitles(
                        new ai.careerpath.catalog.occupation.Occupation(
                                row.apply(CODE), row.apply("Title"), related.getOrDefault(row.apply(CODE), List.of())),
                        List.copyOf(titles.getOrDefault(row.apply(CODE), Set.of()))))
                .toList();
    }

    private static Map<String, Set<String>> titlesByCode(Path folder) throws IOException {
        Map<String, Set<String>> titles = new HashMap<>();
        titles(titles, OnetTable.read(folder, "Sample of Reported Titles.txt"), "Reported Job Title");
        titles(titles, OnetTable.read(folder, "Alternate Titles.txt"), "Alternate Title");
        return titles;
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

    /**
     * What people work with, by the code of the occupation.
     *
     * @throws IOException naming the file and what is missing in it
     */
    static Map<String, List<Technology>> technologies(Path folder) throws IOException {
        Map<String, List<Technology>> byCode = new HashMap<>();
        OnetTable.read(folder, "Technology Skills.txt")
                .rows(CODE, "Example", "Hot Technology", "In Demand")
                .forEach(row -> byCode.computeIfAbsent(row.apply(CODE), code -> new ArrayList<>())
                        .add(new Technology(
                                row.apply("Example"),
                                row.apply("Hot Technology").equals("Y"),
                                row.apply("In Demand").equals("Y"))));
        return byCode;
    }
}
