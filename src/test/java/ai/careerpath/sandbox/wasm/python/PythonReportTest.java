package ai.careerpath.sandbox.wasm.python;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.GuestExit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(new PythonReport(1, "module", detail).exit())
                .isEqualTo(GuestExit.unsupported("the local sandbox has no module of that name"));
    }

    @Test
    void reasonNamesWhatIsMissing() {
        assertThat(new PythonReport(1, "module", "numpy").exit())
                .isEqualTo(GuestExit.unsupported("the local sandbox has no module numpy"));
    }
}
