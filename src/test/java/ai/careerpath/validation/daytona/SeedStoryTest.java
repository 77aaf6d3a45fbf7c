package ai.careerpath.validation.daytona;

import static ai.careerpath.upstream.FaultyServer.response;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.step.Source;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.validation.daytona.DaytonaStub.Fault;
import ai.careerpath.validation.daytona.DaytonaStub.Operation;
import ai.careerpath.validation.daytona.StubRuns.Run;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** The cases that the product was specified by, each by its id, on both of Daytona's APIs. */
@Concurrent
class SeedStoryTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final DaytonaStub server = new DaytonaStub();

    @AfterEach
    void stop() {
        server.close();
    }

    private Testbed testbed(boolean sandboxApi) {
        return new Testbed(server.api(sandboxApi));
    }

    private CodeValidation run(boolean sandboxApi, Language language, String code, Run run) {
        server.runs((asked, source) -> Mono.just(run));
        try (Testbed testbed = testbed(sandboxApi)) {
            CodeValidation validation = testbed.validate(language, code);
            testbed.untilReaped();
            assertThat(server.live()).isZero();
            assertThat(server.deleted()).isEqualTo(server.created()).isEqualTo(1);
            return validation;
        }
    }

    private static void assertFields(CodeValidation validation, String expected) throws Exception {
        ObjectNode actual = JSON.valueToTree(validation);
        JsonNode fields = JSON.readTree(expected);
        actual.retain(List.of("skill", "status", "output", "error", "execution_time", "details"));
        assertThat((JsonNode) actual).isEqualTo(fields);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("Case 1, TC-F1, TC-I2: Python runs, and the answer has every field")
    void pythonRuns(boolean sandboxApi) throws Exception {
        String code = "squares = [n * n for n in range(1, 6)]\nprint(\"Squared numbers:\", squares)\n";

        CodeValidation validation = run(
                sandboxApi, Language.PYTHON, code, Run.exited(0, "Squared numbers: [1, 4, 9, 16, 25]\n", "", 0.234));

        assertFields(validation, """
                {"skill":"Python Programming","status":"Success","output":"Squared numbers: [1, 4, 9, 16, 25]\\n",\
                "error":null,"execution_time":0.234,"details":"Code executed successfully in 0.23 seconds"}""");
        assertThat(validation)
                .returns(Outcome.EXECUTED, CodeValidation::outcome)
                .returns(0, CodeValidation::exitCode)
                .returns(false, CodeValidation::truncated)
                .returns(Source.DAYTONA, CodeValidation::sandbox)
                .returns(1, CodeValidation::attempts)
                .satisfies(value -> assertThat(value.codeSha256()).hasSize(64));
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("Case 2, TC-F2: JavaScript runs")
    void javascriptRuns(boolean sandboxApi) {
        CodeValidation validation =
                run(sandboxApi, Language.JAVASCRIPT, "console.log([1, 2].length)", Run.exited(0, "2\n", "", 0.05));

        assertThat(validation.isSuccess()).isTrue();
        assertThat(validation.output()).isEqualTo("2\n");
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("Case 3, TC-F3: a syntax error is a failure with its line")
    void syntaxError(boolean sandboxApi) throws Exception {
        CodeValidation validation = run(
                sandboxApi,
                Language.PYTHON,
                "x = 1\nif x\n    print(x)\n",
                Run.exited(1, "", "SyntaxError: invalid syntax (line 2)", 0.012));

        assertFields(validation, """
                {"skill":"Python Programming","status":"Failure","output":"",\
                "error":"SyntaxError: invalid syntax (line 2)","execution_time":0.012,\
                "details":"Code execution failed: SyntaxError: invalid syntax (line 2)"}""");
        assertThat(validation.outcome()).isEqualTo(Outcome.COMPILE_ERROR);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("Case 4, TC-F4: a runtime error comes with its whole trace")
    void runtimeError(boolean sandboxApi) {
        String trace = "Traceback (most recent call last):\n  File \"main.py\", line 2, in <module>\n    print(1 / 0)\n"
                + "ZeroDivisionError: division by zero\n";

        CodeValidation validation =
                run(sandboxApi, Language.PYTHON, "print('start')\nprint(1 / 0)", Run.exited(1, "start\n", trace, 0.03));

        assertThat(validation)
                .returns(Outcome.RUNTIME_ERROR, CodeValidation::outcome)
                .returns("start\n", CodeValidation::output)
                .returns(trace, CodeValidation::error)
                .returns("Code execution failed: ZeroDivisionError: division by zero", CodeValidation::details);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("Case 5: machine learning, with numpy and without")
    void machineLearning(boolean sandboxApi) {
        String plain = "xs = [1, 2, 3]\nprint(sum(xs) / len(xs))";
        String numpy = "import numpy as np\nprint(np.mean([1, 2, 3]))";
        server.runs((language, code) ->
                Mono.just(code.contains("numpy") ? Run.exited(0, "2.0\n", "", 0.4) : Run.exited(0, "2.0\n", "", 0.02)));
        try (Testbed testbed = testbed(sandboxApi)) {
            assertThat(testbed.python(plain)).returns("2.0\n", CodeValidation::output);
            assertThat(testbed.python(numpy)).returns(0.4, CodeValidation::executionTime);
            testbed.untilReaped();
        }
        assertThat(server.deleted()).isEqualTo(2);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-F5: output of several lines is kept as it is")
    void severalLinesOfOutput(boolean sandboxApi) {
        String output = "first\n\n\tthird, indented\nlast without end";

        assertThat(run(sandboxApi, Language.PYTHON, "...", Run.exited(0, output, "", 0.1))
                        .output())
                .isEqualTo(output);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-I1: created, executed and deleted, in this order")
    void wholeCycle(boolean sandboxApi) {
        run(sandboxApi, Language.PYTHON, "print(1)", Run.exited(0, "1\n", "", 0.1));

        assertThat(server.requests())
                .extracting(request -> request.substring(0, request.indexOf(' ')))
                .containsExactly("POST", "POST", "DELETE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "python, python:3.11, main.py, ''",
        "javascript, node:18, index.js, ''",
        "typescript, node:18, index.ts, ''",
        "java, java:17, Main.java, careerpath-polyglot-2",
        "go, golang:1.21, main.go, careerpath-polyglot-2",
        "sql, postgres:15, query.sql, careerpath-polyglot-2"
    })
    @DisplayName("TC-I3: every language has its runtime")
    void runtimeMap(String language, String runtime, String entrypoint, String snapshot) throws Exception {
        Language asked = Language.named(language).orElseThrow();
        run(false, asked, "code", Run.exited(0, "", "", 0.1));
        assertThat(JSON.readTree(body(0)).path("runtime").asText()).isEqualTo(runtime);
        assertThat(body(1)).isEqualTo("{\"code\":\"code\",\"entrypoint\":\"" + entrypoint + "\"}");

        server.requests().clear();
        try (Testbed testbed = testbed(true)) {
            testbed.validate(asked, "code");
            testbed.untilReaped();
        }
        assertThat(JSON.readTree(body(0)).path("snapshot").asText("")).isEqualTo(snapshot);
        JsonNode job = StubRuns.job(JSON.readTree(body(1)).path("command").asText());
        assertThat(job.path("language").asText()).isEqualTo(language);
        assertThat(job.path("code").asText()).isEqualTo("code");
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-E1: a key that is refused is told, and not tried again")
    void authentication(boolean sandboxApi) throws Exception {
        String refusal = response("401 Unauthorized", "{\"message\":\"Invalid credentials\"}");
        try (FaultyServer refusing = FaultyServer.answering(refusal);
                Testbed testbed = new Testbed(refusing.url().resolve(sandboxApi ? "/api" : "/v1"))) {
            CodeValidation validation = testbed.python("print(1)");

            assertThat(validation)
                    .returns(Outcome.UNAVAILABLE, CodeValidation::outcome)
                    .returns("", CodeValidation::output)
                    .returns(0.0, CodeValidation::executionTime)
                    .returns(
                            "Code validation unavailable - Daytona answered 401 Unauthorized: Invalid credentials; check the API key and what it permits",
                            CodeValidation::details);
            assertThat(refusing.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-E2: a create that fails is tried again, and is unavailable when that does not help")
    void createFails(boolean sandboxApi) {
        AtomicInteger creates = new AtomicInteger();
        server.faults(operation ->
                operation == Operation.CREATE && creates.incrementAndGet() == 1 ? Fault.SERVER_ERROR : Fault.NONE);
        try (Testbed testbed = testbed(sandboxApi)) {
            assertThat(testbed.python("print(1)").isSuccess()).isTrue();

            server.faults(operation -> operation == Operation.CREATE ? Fault.SERVER_ERROR : Fault.NONE);
            assertThat(testbed.python("print(1)").details())
                    .isEqualTo("Code validation unavailable - Daytona answered 500 Internal Server Error:"
                            + " An unexpected error occurred.");
            testbed.untilReaped();
        }
        assertThat(server.live()).isZero();
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-E3: code that runs too long is stopped, and its workspace deleted")
    void timeout(boolean sandboxApi) {
        CodeValidation validation =
                run(sandboxApi, Language.PYTHON, "while True: pass", new Run("timeout", "run", 137, "part\n", "", 30));

        assertThat(validation)
                .returns(Outcome.TIMED_OUT, CodeValidation::outcome)
                .returns("part\n", CodeValidation::output)
                .returns("Execution timeout", CodeValidation::error)
                .returns("Code execution exceeded 30 second timeout", CodeValidation::details);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-E3: a server that never answers the execution says nothing about the code")
    void silentExecution(boolean sandboxApi) {
        server.runs((language, code) -> Mono.never());
        try (Testbed testbed = new Testbed(
                server.api(sandboxApi), WorkspaceJournal.none(), TestGuards.fast(), Duration.ofMillis(500))) {
            CodeValidation validation = testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(4))
                    .block();

            assertThat(validation)
                    .isNotNull()
                    .returns(Outcome.UNAVAILABLE, CodeValidation::outcome)
                    .returns(0.0, CodeValidation::executionTime);
            assertThat(validation.details()).contains("Daytona did not answer within");
            testbed.untilReaped();
        }
        assertThat(server.live()).isZero();
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-E4: a network that fails is unavailable")
    void network(boolean sandboxApi) {
        server.faults(operation -> operation == Operation.EXECUTE ? Fault.HANG_UP_BEFORE : Fault.NONE);
        try (Testbed testbed = testbed(sandboxApi)) {
            assertThat(testbed.python("print(1)").details())
                    .isEqualTo("Code validation unavailable - Daytona broke the connection");
            testbed.untilReaped();
        }
        assertThat(server.deleted()).isEqualTo(server.created()).isEqualTo(3);
    }

    @ParameterizedTest(name = "sandbox API: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("TC-E5: an answer that is malformed is unavailable")
    void malformed(boolean sandboxApi) throws Exception {
        String half = response("200 OK\r\nContent-Type: application/json", "{\"id\":\"9d0c");
        try (FaultyServer broken = FaultyServer.answering(half);
                Testbed testbed = new Testbed(broken.url().resolve(sandboxApi ? "/api" : "/v1"))) {
            assertThat(testbed.python("print(1)").details())
                    .isEqualTo("Code validation unavailable - Daytona sent a bad payload:"
                            + " not the JSON expected, or not all of it");
        }
    }

    private String body(int request) {
        String line = server.requests().get(request);
        return line.substring(line.indexOf('{'));
    }
}
