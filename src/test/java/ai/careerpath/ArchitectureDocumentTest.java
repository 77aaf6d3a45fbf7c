package ai.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md names what there is. */
class ArchitectureDocumentTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*)`");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"));

    @Test
    void everyTypeItNamesExists() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher type = TYPE.matcher(Files.readString(Path.of("docs/architecture.md")));
        while (type.find()) {
            named.add(type.group(1));
        }

        assertThat(named).isNotEmpty().isSubsetOf(types());
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .forEach(types::add);
            }
        }
        return types;
    }
}
