package ai.careerpath.codegen;

import static ai.careerpath.llm.TestChat.body;
import static ai.careerpath.llm.TestChat.data;
import static ai.careerpath.llm.TestChat.json;
import static ai.careerpath.llm.TestChat.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.llm.TestChat;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.UpstreamFaultContract;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

class FriendliCodeGeneratorTest extends UpstreamFaultContract {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);
    private static final Skill SKILL = new Skill("Caching", "Because.", List.of());
    private static final String CODE = """
            # A cache that counts how often it is asked
            hits = {"a": 0}
            def ask(key):
                hits[key] = hits.get(key, 0) + 1
                return hits[key]
            print(ask("a"), ask("b"))
            """;
    private static final String GOOD = reply("python", "Counts.", CODE);

    private final TestUpstreams upstreams = new TestUpstreams();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @AfterEach
    void closeConnections() {
        upstreams.close();
    }

    private FriendliCodeGenerator generator(URI url) {
        return new FriendliCodeGenerator(
                TestChat.client(url, KEY, upstreams.fast(), metrics),
                CATALOG,
                AnswerCaches.inProcess(),
                language -> Optional.empty());
    }

    private static Answer<CodeSnippet> generate(CodeGenerator generator, Skill skill, Set<Language> runnable) {
        return Objects.requireNonNull(generator
                .generate(skill, runnable, Deadline.in(Duration.ofSeconds(10)))
                .block());
    }

    @Override
    protected Mono<?> success(URI baseUrl, Deadline deadline) {
        return generator(baseUrl).generate(SKILL, ALL, deadline);
    }

    @Override
    protected String goodAnswer() {
        return TestChat.completion(GOOD, "stop");
    }

    @Test
    void snippetComesInALanguageOfTheSkillThatRunsHere() throws Exception {
        try (FaultyServer server = saying(GOOD)) {
            Answer<CodeSnippet> answer = generate(generator(server.url()), SKILL, ALL);

            assertThat(answer.provenance()).isEqualTo(Provenance.live(Source.FRIENDLI));
            assertThat(answer.value()).isEqualTo(new CodeSnippet(CODE, Language.PYTHON, "Counts.", null));
            assertThat(body(server.requests().get(0)).at("/messages/0/content").textValue())
                    .contains("Python 3.11")
                    .contains("5 to 15 lines")
                    .contains("standard library only")
                    .contains("the tool's own syntax comes first");
            assertThat(data(server.requests().get(0)).path("skill").textValue()).isEqualTo("Caching");
            assertThat(metrics.counter("careerpath.llm.tokens", "kind", "prompt", "step", "codegen")
                            .count())
                    .isEqualTo(42);
        }
    }

    @Test
    void languagesThatDoNotRunHereAreNotAskedFor() throws Exception {
        try (FaultyServer server = saying(GOOD)) {
            generate(generator(server.url()), new Skill("Go", "", List.of()), Set.of(Language.PYTHON));

            assertThat(body(server.requests().get(0))
                            .at("/response_format/json_schema/schema/properties/language/enum"))
                    .hasToString("[\"python\"]");
        }
    }

    @Test
    void threeLanguagesAreAskedForAtMost() throws Exception {
        try (FaultyServer server = saying(GOOD)) {
            generate(generator(server.url()), new Skill("Concurrency", "", List.of()), ALL);

            assertThat(body(server.requests().get(0))
                            .at("/response_format/json_schema/schema/properties/language/enum"))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Here you go:\\n```python\\n%s```\\nEnjoy!
            ```\\n%s\\n```
            """)
    void codeInAFenceWithoutJsonIsTaken(String around) throws Exception {
        try (FaultyServer server = saying(around.replace("\\n", "\r\n").formatted(CODE))) {
            assertThat(generate(generator(server.url()), SKILL, ALL).value())
                    .isEqualTo(new CodeSnippet(CODE, Language.PYTHON, "Caching in Python.", null));
        }
    }

    @ParameterizedTest
    @CsvSource({"brainfuck", "''", "Python3", "rust"})
    void unknownLanguageCountsAsTheOneAskedFor(String language) throws Exception {
        try (FaultyServer server = saying(reply(language, "Counts.", "```py\r\n" + CODE + "```"))) {
            CodeSnippet snippet = generate(generator(server.url()), SKILL, Set.of(Language.PYTHON))
                    .value();

            assertThat(snippet).isEqualTo(new CodeSnippet(CODE, Language.PYTHON, "Counts.", null));
        }
    }

    @Test
    void modelIsToldFromWhichLevelToWhichThePersonLearns() throws Exception {
        SkillLevel level = new SkillLevel(Proficiency.NONE, Proficiency.WORKING);
        try (FaultyServer server = saying(GOOD)) {
            generate(generator(server.url()), SKILL.at(level), ALL);

            var data = data(server.requests().get(0));
            assertThat(data.path("knows").textValue()).isEqualTo("none");
            assertThat(data.path("learns").textValue()).isEqualTo("working");
        }
    }

    @Test
    void badProgramsAreSentBackWithTheProblem() throws Exception {
        Map<String, String> bad = Map.of(
                "",
                "there is no code in it",
                "# x\nprint(1)\n",
                "the program has 2 lines instead of 5 to 15",
                "# x\n" + "print(1)\n".repeat(20),
                "the program has 21 lines instead of 5 to 15",
                "print(1)\n".repeat(6),
                "the program has no comment",
                "# nothing\na=1\nb=2\nc=3\nd=4\n",
                "the program prints nothing",
                "# x\u0007\n" + "print(1)\n".repeat(6),
                "there are control characters in the program");
        for (Map.Entry<String, String> entry : bad.entrySet()) {
            try (FaultyServer server = saying(reply("python", "Bad.", entry.getKey()), GOOD)) {
                assertThat(generate(generator(server.url()), SKILL, ALL).value().code())
                        .isEqualTo(CODE);
                assertThat(body(server.requests().get(1))
                                .at("/messages/3/content")
                                .textValue())
                        .contains(entry.getValue());
            }
        }
    }

    @Test
    void answerWithoutCodeIsAFailureInTheEnd() throws Exception {
        try (FaultyServer server = saying("I cannot do that.")) {
            assertThatThrownBy(() -> generate(generator(server.url()), SKILL, ALL))
                    .hasMessageContaining("there is no code in it");
        }
    }

    @Test
    void repairTellsTheModelWhatWentWrongAndForgetsTheBadSnippet() throws Exception {
        String better = CODE.replace("hits", "counts");
        try (FaultyServer server = saying(GOOD, reply("python", "Better.", better), GOOD)) {
            FriendliCodeGenerator generator = generator(server.url());
            CodeSnippet first = generate(generator, SKILL, ALL).value();
            assertThat(generate(generator, SKILL, ALL).provenance().status()).isEqualTo(StepStatus.CACHED);

            Answer<CodeSnippet> repaired = generator
                    .repair(SKILL, first.validated(failure(first)), Deadline.in(Duration.ofSeconds(5)))
                    .block();

            assertThat(repaired).isNotNull();
            assertThat(repaired.value().code()).isEqualTo(better);
            assertThat(data(server.requests().get(1)).path("program").textValue())
                    .isEqualTo(CODE);
            assertThat(data(server.requests().get(1)).path("problem").textValue())
                    .isEqualTo("Code execution failed: NameError");
            assertThat(generate(generator, SKILL, ALL).provenance().status()).isEqualTo(StepStatus.LIVE);
        }
    }

    @Test
    void libraryStandsBehindAndIsNeitherScreenedNorRepaired() throws Exception {
        LibraryCodeGenerator library = new LibraryCodeGenerator(CATALOG);
        try (FaultyServer server = saying("no code")) {
            CodeGenerator backed = new FallbackCodeGenerator(generator(server.url()), library);
            Answer<CodeSnippet> answer = generate(backed, SKILL, ALL);

            assertThat(answer.provenance().source()).isEqualTo(Source.CATALOG);
            assertThat(answer.provenance().status()).isEqualTo(StepStatus.FALLBACK);
            int before = server.requests().size();
            assertThat(backed.repair(
                                    SKILL,
                                    answer.value().validated(failure(answer.value())),
                                    Deadline.in(Duration.ofSeconds(5)))
                            .blockOptional())
                    .isEmpty();
            assertThat(server.requests()).hasSize(before);
            assertThat(backed.objection(SKILL, answer.value())).isEmpty();
            assertThat(backed.objection(SKILL, new CodeSnippet("import socket", Language.PYTHON, "", null)))
                    .hasValue("it uses the network (import socket)");
        }
    }

    private static CodeValidation failure(CodeSnippet snippet) {
        return new CodeValidation(
                "Caching",
                CodeValidation.Status.FAILURE,
                "",
                "NameError",
                0.1,
                "Code execution failed: NameError",
                Outcome.RUNTIME_ERROR,
                1,
                false,
                Source.LOCAL,
                1,
                snippet.program("Caching").sha256());
    }

    private static String reply(String language, String description, String code) {
        return json(Map.of("language", language, "description", description, "code", code));
    }
}
