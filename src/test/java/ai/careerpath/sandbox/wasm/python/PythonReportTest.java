package ai.careerpath.sandbox.wasm.python;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.GuestExit;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonReportTest {

    @Test
    void exitCodeIsWhatAShellWouldSee() {
        assertThat(new PythonReport(3, "ended", "").exit()).isEqualTo(GuestExit.ended(3));
        assertThat(new PythonReport(256 + 9, "ended", "").exit()).isEqualTo(GuestExit.ended(9));
        assertThat(new PythonReport(-1, "anything else", "at all").exit()).isEqualTo(GuestExit.ended(255));
    }

    @Test
    void memoryErrorIsRecognisedOnBothWays() {
        assertThat(new PythonReport(1, "memory", "").exit()).isEqualTo(GuestExit.outOfMemory(1));
        assertThat(new PythonReport(37, "Python MemoryError (no traceback available)", "").exit())
                .isEqualTo(GuestExit.outOfMemory(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "line\nbreak",
                "<script>",
                "a.very.long.name.a.very.long.name.a.very.long.name.a.very.long.name.a.very.long.name"
            })
    void onlyNamesEnterAReason(String detail) {
        assertThat(new PythonReport(1, "module", detail).exit()).isEqualTo(GuestExit.lacking("module of that name"));
    }

    @Test
    void reasonNamesWhatIsMissing() {
        assertThat(new PythonReport(1, "module", "numpy").exit()).isEqualTo(GuestExit.lacking("module numpy"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            threads     | threads                         | cannot start threads
            processes   | processes                       | cannot start processes
            recursion   | calls nested this deep          | cannot nest calls this deep
            system call | system call that the code needs | does not have a system call that the code needs
            network     | network                         | has no network
            """)
    void whatIsMissingIsAThingAndNoSentence(String kind, String what, String reason) {
        GuestExit.Lack lack =
                Objects.requireNonNull(new PythonReport(1, kind, "").exit().lack());

        assertThat(lack.what()).isEqualTo(what);
        assertThat(lack.reason().english()).isEqualTo("the local sandbox " + reason);
    }
}
