package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.catalog.LibraryProgram.Level;
import ai.careerpath.model.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The programs of a catalogue are read by the names of their files and their first comment. */
class CatalogProgramsTest extends CatalogFolder {

    @Test
    void programIsDescribedByItsFirstComment() throws IOException {
        write("programs/docker/expert.js", "// Shows layers\n// from a build.\nconsole.log(1);\n");

        assertThat(read().programs("docker"))
                .extracting(
                        program -> program.snippet().description(),
                        program -> program.snippet().code())
                .containsExactly(
                        tuple("Shows layers from a build.", "// Shows layers\n// from a build.\nconsole.log(1);\n"));
    }

    @Test
    void basicProgramsComeFirstThenThoseThatNeedNothingThenTheLanguagesOfTheSkill() throws IOException {
        write("programs/docker/expert.py", "# Shows it.\n");
        write("programs/docker/basic-frames.py", "# Shows it.\n# needs: pandas, numpy\n");
        write("programs/docker/basic.sql", "-- Shows it.\n");
        write("programs/docker/basic.js", "// Shows it.\n");
        write("programs/docker/basic-again.js", "// Shows it.\n");
        write("programs/docker/working.py", "# Shows it.\n");

        assertThat(read().programs("docker"))
                .extracting(
                        LibraryProgram::level,
                        program -> program.snippet().language(),
                        LibraryProgram::name,
                        LibraryProgram::needs)
                .containsExactly(
                        tuple(Level.BASIC, Language.JAVASCRIPT, "", List.of()),
                        tuple(Level.BASIC, Language.JAVASCRIPT, "again", List.of()),
                        tuple(Level.BASIC, Language.SQL, "", List.of()),
                        tuple(Level.BASIC, Language.PYTHON, "frames", List.of("pandas", "numpy")),
                        tuple(Level.WORKING, Language.PYTHON, "", List.of()),
                        tuple(Level.EXPERT, Language.PYTHON, "", List.of()));
    }

    @Test
    void programOfNoLevelIsNamed() throws IOException {
        write("programs/docker/simple.py", "# Shows layers.\n");

        assertFault("catalog/programs/docker/simple.py: it must be called"
                + " <skill-id>/<basic|working|expert>[-<name>].<extension>");
    }

    @Test
    void programOfNoSkillIsNamed() throws IOException {
        write("programs/podman/basic.py", "# Shows pods.\n");

        assertFault("catalog/programs/podman/basic.py: there is no skill \"podman\"");
    }

    @Test
    void programInNoLanguageIsNamed() throws IOException {
        write("programs/docker/basic.bas", "# Shows layers.\n");

        assertFault("catalog/programs/docker/basic.bas: no language has the extension .bas");
    }

    @Test
    void programWithoutADescriptionIsNamed() throws IOException {
        write("programs/docker/basic.py", "print(1)\n");

        assertFault(
                "catalog/programs/docker/basic.py: the first line must be a comment that says what the program shows");
    }

    @Test
    void everyCommentStyleDescribesAProgram() {
        assertThat(description("-- Counts rows.\nselect 1;")).isEqualTo("Counts rows.");
        assertThat(description("/**\n * Counts words\n * in a text.\n */\nclass A {}"))
                .isEqualTo("Counts words in a text.");
        assertThat(description("/* Counts words. */\npackage main")).isEqualTo("Counts words.");
        assertThat(description("#!/usr/bin/env python3\n# Counts words.\nprint(1)"))
                .isEqualTo("Counts words.");
        assertThat(description("<?php\n// Counts words.\n\necho 1;")).isEqualTo("Counts words.");
    }
}
