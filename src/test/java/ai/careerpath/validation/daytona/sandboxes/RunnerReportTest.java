package ai.careerpath.validation.daytona.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that a program may have written where it can reach the runner. */
class RunnerReportTest {

    private static final Program PROGRAM = new Program("skill", Language.PYTHON, "print(1)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MQo= | 1
            %%%  |
            """)
    void whatIsNotInBase64IsNoReport(String out, @Nullable String printed) {
        String report = """
                nonce{"end": "exited", "stages": [{"stage": "run", "end": "exited", "rc": 0, "out": "%s"}]}""".formatted(out);

        assertThat(RunnerReport.in(report, "nonce")
                        .map(told -> told.execution(PROGRAM, 0).stdout().strip()))
                .isEqualTo(Optional.ofNullable(printed));
    }
}
