package ai.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md names what there is. */
class ArchitectureDocumentTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*)`");
    private static final Path SOURCES = Path.of("src/main/java");

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
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
