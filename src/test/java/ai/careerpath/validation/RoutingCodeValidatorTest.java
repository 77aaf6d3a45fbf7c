package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.validation.ValidationProperties.Fallback;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RoutingCodeValidatorTest {

    private static final Execution FINE = Execution.ended(0, Output.NONE, Duration.ofMillis(10));

    private final FakeSandbox daytona =
            new FakeSandbox(Source.DAYTONA, Set.of(Language.values()), program -> Mono.just(FINE));
    private final FakeSandbox brokenDaytona = new FakeSandbox(
            Source.DAYTONA, Set.of(Language.values()), program -> Mono.just(Execution.unavailable("quota exceeded")));
    private final FakeSandbox local = new FakeSandbox(
                    Source.LOCAL,
                    Set.of(Language.PYTHON),
                    program -> Mono.just(
                            switch (program.language()) {
                                case PYTHON -> FINE;
                                default -> Execution.unavailable("still being prepared; try again in a minute");
                            }))
            .without(Language.GO, "no local go toolchain (process: install Go 1.19 or newer)");

    @Test
    void autoWithAKeyGoesToDaytona() {
        assertThat(validate(SandboxMode.AUTO, daytona, Fallback.UNAVAILABLE, Language.PYTHON))
                .returns(Source.DAYTONA, answer -> answer.value().sandbox())
                .returns(StepStatus.LIVE, answer -> answer.provenance().status());
        assertThat(local.runs).hasValue(0);
    }

    @Test
    void autoWithoutAKeyStaysHereAndSaysWhy() {
        assertThat(validate(SandboxMode.AUTO, null, Fallback.UNAVAILABLE, Language.PYTHON))
                .returns(Source.LOCAL, answer -> answer.value().sandbox())
                .returns(StepStatus.EMBEDDED, answer -> answer.provenance().status())
                .returns(
                        "DAYTONA_API_KEY is not set",
                        answer -> answer.provenance().reason());
    }

    @Test
    void autoWithoutAKeyNamesBothReasonsForALanguageThatNothingRuns() {
        assertThat(validate(SandboxMode.AUTO, null, Fallback.UNAVAILABLE, Language.GO)
                        .value()
                        .details())
                .isEqualTo("Code validation unavailable - API key not configured, and no local go toolchain"
                        + " (process: install Go 1.19 or newer)");
    }

    @Test
    void localByChoiceNamesOnlyWhatIsMissingHere() {
        assertThat(validate(SandboxMode.LOCAL, daytona, Fallback.UNAVAILABLE, Language.GO)
                        .value()
                        .details())
                .isEqualTo("Code validation unavailable - no local go toolchain (process: install Go 1.19 or newer)");
    }

    @Test
    void aLanguageThatIsStillBeingPreparedIsNotCalledMissing() {
        assertThat(validate(SandboxMode.AUTO, null, Fallback.UNAVAILABLE, Language.SQL)
                        .value()
                        .details())
                .isEqualTo("Code validation unavailable - still being prepared; try again in a minute");
    }

    @Test
    void daytonaWithoutAKeyRunsNothing() {
        Answer<CodeValidation> answer = validate(SandboxMode.DAYTONA, null, Fallback.UNAVAILABLE, Language.PYTHON);

        assertThat(answer.value().details()).isEqualTo("Code validation unavailable - API key not configured");
        assertThat(answer.provenance().status()).isEqualTo(StepStatus.SKIPPED);
        assertThat(local.runs).hasValue(0);
    }

    @Test
    void localIsLocalEvenWithAKey() {
        validate(SandboxMode.LOCAL, daytona, Fallback.UNAVAILABLE, Language.PYTHON);

        assertThat(daytona.runs).hasValue(0);
        assertThat(local.runs).hasValue(1);
    }

    @Test
    void aFailureOfDaytonaIsNotHiddenByDefault() {
        assertThat(validate(SandboxMode.AUTO, brokenDaytona, Fallback.UNAVAILABLE, Language.PYTHON)
                        .value()
                        .details())
                .isEqualTo("Code validation unavailable - quota exceeded");
        assertThat(local.runs).hasValue(0);
    }

    @Test
    void aFailureOfDaytonaFallsBackWhereThatIsAllowed() {
        Answer<CodeValidation> answer = validate(SandboxMode.AUTO, brokenDaytona, Fallback.LOCAL, Language.PYTHON);

        assertThat(answer.value().isSuccess()).isTrue();
        assertThat(answer.provenance())
                .returns(Source.LOCAL, provenance -> provenance.source())
                .returns(StepStatus.FALLBACK, provenance -> provenance.status())
                .returns("Code validation unavailable - quota exceeded", provenance -> provenance.reason());
    }

    private Answer<CodeValidation> validate(
            SandboxMode mode, @Nullable SandboxValidator remote, Fallback fallback, Language language) {
        SandboxChoice choice = SandboxChoice.of(mode, remote != null, fallback);
        return Objects.requireNonNull(new RoutingCodeValidator(choice, remote, local)
                .validate(new Program("A skill", language, "code"), Deadline.in(Duration.ofSeconds(5)))
                .block());
    }
}
