package ai.careerpath.catalog;

import ai.careerpath.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs of the library with their names, for the tests that run them. */
public final class LibraryPrograms {

    private static final Set<String> NEED_AN_OPERATING_SYSTEM = lines("/catalog-tests/need-an-operating-system.txt");

    private LibraryPrograms() {}

    /** A program and the path of its file below the library. */
    public record Named(String path, LibraryProgram program) {
        public Language language() {
            return program.snippet().language();
        }

        public String code() {
            return program.snippet().code();
        }

        public boolean needsNothing() {
            return program.needs().isEmpty();
        }

        /** Whether it asks for modules or a speed that the WASM engine does not have. */
        public boolean needsAnOperatingSystem() {
            return NEED_AN_OPERATING_SYSTEM.contains(path);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    public static Stream<Named> all() {
        Catalog catalog = TestCatalog.BUNDLED;
        return catalog.skills().stream()
                .flatMap(skill -> catalog.programs(skill.id()).stream()
                        .map(program -> new Named(path(skill.id(), program), program)));
    }

    private static String path(String skill, LibraryProgram program) {
        String entrypoint = program.snippet().language().entrypoint();
        String name = program.name().isEmpty() ? "" : "-" + program.name();
        return skill + "/" + program.level().name().toLowerCase(Locale.ROOT) + name
                + entrypoint.substring(entrypoint.lastIndexOf('.'));
    }

    /** The lines of a resource of the tests that are no comments. */
    public static Set<String> lines(String resource) {
        try (var file = Objects.requireNonNull(LibraryPrograms.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
