package ai.careerpath.validation.daytona.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.upstream.failure.ErrorAnswer;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceQuotaException;
import ai.careerpath.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code and source of a typed error decide before its status and its text. */
class SandboxFailuresTest {

    private static UpstreamException failure(int status, @Nullable String code, @Nullable String source, String text) {
        return new PermanentUpstreamException(
                "Daytona",
                status,
                Wording.note("upstream.answered", "Daytona", Integer.toString(status)),
                null,
                new ErrorAnswer(code, source, text));
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST_TIMEOUT, , request timeout: command execution timeout, true",
        "PROCESS_EXECUTION_TIMEOUT, DAYTONA_DAEMON, ended, true",
        "REQUEST_TIMEOUT, DAYTONA_DAEMON, ended, true",
        "REQUEST_TIMEOUT, DAYTONA_PROXY, request timeout: command execution timeout, false",
        "REQUEST_TIMEOUT, DAYTONA_API, ended, false",
        "REQUEST_TIMEOUT, , upstream request timeout, false",
        ", , request timeout: command execution timeout, false",
        "SESSION_ENDED, DAYTONA_DAEMON, ended, false",
    })
    void onlyTheDaemonCanTellThatACommandTookTooLong(
            @Nullable String code, @Nullable String source, String text, boolean timeout) {
        assertThat(SandboxFailures.isCommandTimeout(failure(408, code, source, text)))
                .isEqualTo(timeout);
    }

    @ParameterizedTest
    @CsvSource({"401, DAYTONA_PROXY, true", "401, DAYTONA_API, false", "401, , false", "403, PROXY, true"})
    void refusalFromBehindTheApiMayPass(int status, @Nullable String source, boolean passes) {
        UpstreamException meant = SandboxFailures.ofCreation(failure(status, "UNAUTHORIZED", source, "no"));

        assertThat(meant instanceof RetriableUpstreamException).isEqualTo(passes);
    }

    @Test
    void onlyTheOrganisationsQuotaIsFreedByAWorkspaceThatGoes() {
        assertThat(SandboxFailures.ofCreation(
                        failure(400, null, null, "Total CPU limit exceeded. Maximum allowed: 10.")))
                .isInstanceOf(WorkspaceQuotaException.class);
        assertThat(SandboxFailures.ofCreation(
                        failure(400, null, null, "CPU request 8 exceeds maximum allowed per sandbox (4).")))
                .isNotInstanceOf(WorkspaceQuotaException.class)
                .isInstanceOf(PermanentUpstreamException.class);
    }
}
