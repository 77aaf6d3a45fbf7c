package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.LibraryProgram.Level;
import ai.careerpath.model.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every program of the library keeps; running them is another test's matter. */
class ProgramLibraryTest {

    private static final int WIDEST_COMMENT = 80;
    private static final int WIDEST_LINE = 110;
    private static final Catalog CATALOG = TestCatalog.BUNDLED;

    static Stream<Arguments> programs() {
        return CATALOG.skills().stream()
                .flatMap(skill -> CATALOG.programs(skill.id()).stream()
                        .map(program -> Arguments.of(skill.id(), program.level(), program)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("programs")
    void textIsClean(String skill, Level level, LibraryProgram program) {
        String text = program.snippet().code();
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\uFEFF", "\uFFFD");
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"));
        assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("programs")
    void isShort(String skill, Level level, LibraryProgram program) {
        List<String> lines = program.snippet().code().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(level == Level.BASIC ? 45 : 60);
        assertThat(lines).allMatch(line -> line.length() <= WIDEST_LINE);
        assertThat(header(lines)).isNotEmpty().allMatch(line -> line.length() <= WIDEST_COMMENT);
        assertThat(lines.get(lines.indexOf(header(lines).get(header(lines).size() - 1)) + 1))
                .as("the line after the description")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("programs")
    void saysInWholeSentencesWhatItShows(String skill, Level level, LibraryProgram program) {
        assertThat(program.snippet().description()).hasSizeBetween(40, 300).matches("(?s)[A-Z0-9].*[.?]");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("programs")
    void oneThatNeedsNothingStandsBesideOneThatNeedsALibrary(String skill, Level level, LibraryProgram program) {
        assertThat(program.needs()).allMatch(library -> library.matches("[a-z][a-z0-9-]*"));
        assertThat(CATALOG.programs(skill))
                .anyMatch(other -> other.level() == level && other.needs().isEmpty());
    }

    @Test
    void isWrittenInAllLanguages() {
        Set<Language> languages = CATALOG.skills().stream()
                .flatMap(skill -> CATALOG.programs(skill.id()).stream())
                .map(program -> program.snippet().language())
                .collect(Collectors.toSet());

        assertThat(languages).containsExactlyInAnyOrder(Language.values());
    }

    private static List<String> header(List<String> lines) {
        return lines.stream()
                .dropWhile("<?php"::equals)
                .takeWhile(line -> line.matches("(#|//|--) .*"))
                .toList();
    }
}
