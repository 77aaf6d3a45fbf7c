package ai.careerpath.catalog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.LibraryProgram.Level;
import ai.careerpath.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/programs.md are those of the files. */
class ProgramTableTest {

    private static final String MARK = "<!-- generated from here on by ProgramTableTest -->";
    private static final Path DOCUMENT = Path.of("docs/programs.md");
    private static final Path GENERATED = Path.of("target/programs.md");
    private static final Catalog CATALOG = TestCatalog.BUNDLED;

    @Test
    void documentListsEveryProgram() throws IOException {
        String document = Files.readString(DOCUMENT);
        String expected = document.substring(0, document.indexOf(MARK) + MARK.length()) + "\n\n" + tables();
        Files.writeString(GENERATED, expected);

        assertThat(document).as("copy %s to %s", GENERATED, DOCUMENT).isEqualTo(expected);
    }

    private static String tables() {
        List<String> lines = new ArrayList<>(List.of("## How many", "", "| language | basic | working | expert |"));
        lines.add("|---|---|---|---|");
        for (Language language : Language.values()) {
            Map<Level, Long> counts = all().filter(program -> program.snippet().language() == language)
                    .collect(groupingBy(LibraryProgram::level, TreeMap::new, counting()));
            lines.add(row(
                    language.displayName(),
                    level -> counts.getOrDefault(level, 0L).toString()));
        }
        Map<Level, Long> counts = all().collect(groupingBy(LibraryProgram::level, TreeMap::new, counting()));
        lines.add(row("all", level -> counts.getOrDefault(level, 0L).toString()));
        lines.addAll(List.of("", "## By skill", "", "| skill | basic | working | expert |", "|---|---|---|---|"));
        CATALOG.skills().stream()
                .sorted(Comparator.comparing(SkillEntry::name, String.CASE_INSENSITIVE_ORDER))
                .filter(skill -> !CATALOG.programs(skill.id()).isEmpty())
                .forEach(skill -> lines.add(row(skill.name(), level -> cell(skill, level))));
        return String.join("\n", lines) + "\n";
    }

    private static String row(String name, java.util.function.Function<Level, String> cell) {
        return Stream.of(Level.values()).map(cell).collect(joining(" | ", "| " + name + " | ", " |"));
    }

    private static String cell(SkillEntry skill, Level level) {
        return CATALOG.programs(skill.id()).stream()
                .filter(program -> program.level() == level)
                .map(program -> program.snippet().language().displayName()
                        + (program.needs().isEmpty() ? "" : " (" + String.join(", ", program.needs()) + ")"))
                .collect(joining(", "));
    }

    private static Stream<LibraryProgram> all() {
        return CATALOG.skills().stream().flatMap(skill -> CATALOG.programs(skill.id()).stream());
    }
}
