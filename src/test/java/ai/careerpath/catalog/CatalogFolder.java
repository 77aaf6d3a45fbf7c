package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small, sound catalogue in a folder of its own, and what a test changes in it. */
abstract class CatalogFolder {

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundCatalogue() throws IOException {
        write("skills/tools.json", "[" + skill("docker", "linux") + "," + skill("linux", "") + "]");
        write("skills/more.json", "[" + skills() + "]");
        write("roles/jobs.json", "[" + role("tester", "Tester", "docker", 5, "basic") + "]");
    }

    static String description(String code) {
        return ProgramHeader.of(code).description();
    }

    void assertFault(String message) {
        assertThatExceptionOfType(InvalidCatalogException.class)
                .isThrownBy(this::read)
                .withMessage(message);
    }

    Catalog read() {
        return Catalog.at("file:" + folder);
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    static String skill(String id, String prerequisite) {
        String prerequisites = prerequisite.isEmpty() ? "" : "\"" + prerequisite + "\"";
        return """
                {"id": "%s", "name": "%s", "aliases": [], "category": "Tools", "summary": "a tool",
                "effort": "small", "prerequisites": [%s], "languages": ["python", "javascript"],
                "courses": [%s, %s]}""".formatted(id, id, prerequisites, course("https://a.example/"), course("https://b.example/"));
    }

    static String course(String url) {
        return """
                {"title": "T", "url": "%s", "platform": "P", "kind": "book", "language": "en", "free": true,
                "checked": "2026-08", "duration": null, "level": null}""".formatted(url);
    }

    static String skills() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(number -> skill("tool-" + number, ""))
                .collect(Collectors.joining(","));
    }

    /** Asks for seven skills more, one of them a second signature skill, so that it counts as covered. */
    static String role(String id, String title, String skill, int weight, String level) {
        String more = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> ", {\"skill\": \"tool-" + number + "\", \"weight\": 1, \"level\": \"basic\"}")
                .collect(Collectors.joining());
        return """
                {"id": "%s", "title": "%s", "aliases": [], "category": "Jobs", "description": "Tests things.",
                "skills": [{"skill": "%s", "weight": %d, "level": "%s", "signature": true},
                {"skill": "linux", "weight": 3, "level": "basic", "signature": true}%s]}""".formatted(id, title, skill, weight, level, more);
    }
}
