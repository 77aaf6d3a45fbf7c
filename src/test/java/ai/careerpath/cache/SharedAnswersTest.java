package ai.careerpath.cache;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Course;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SharedAnswersTest {

    private static final CodeValidation VALIDATION = new CodeValidation(
            "Go",
            CodeValidation.Status.SUCCESS,
            "1\n",
            null,
            0.25,
            "Code executed successfully in 0.25 seconds",
            Outcome.EXECUTED,
            0,
            false,
            Source.LOCAL,
            1,
            "abc");

    private final Map<String, String> store = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AnswerCaches caches = new AnswerCaches(new SharedCache() {
        @Override
        public Mono<String> get(String key) {
            return Mono.justOrEmpty(store.get(key));
        }

        @Override
        public Mono<Void> put(String key, String value, Duration ttl) {
            return Mono.fromRunnable(() -> store.put(key, value));
        }

        @Override
        public Mono<Void> forget(String key) {
            return Mono.fromRunnable(() -> store.remove(key));
        }
    });

    @Test
    void anotherInstanceNeedsNotAsk() {
        Answer<String> live = new Answer<>("value", Provenance.live(Source.ACI));

        assertThat(ask(instance(10), live)).isEqualTo(live);
        assertThat(ask(instance(10), live))
                .isEqualTo(new Answer<>(
                        "value",
                        new Provenance(
                                Source.ACI,
                                StepStatus.CACHED,
                                List.of(Note.of(Note.Kind.CACHED, Wording.note("cache.asked"))))));
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsNotWorthKeepingIsNotShared() {
        ask(instance(10), new Answer<>("value", Provenance.live(Source.ACI).asFallback(Wording.verbatim("trouble"))));
        ask(instance(0), new Answer<>("value", Provenance.live(Source.ACI)));

        assertThat(store).isEmpty();
    }

    @Test
    void whatIsForgottenIsForgottenByAll() {
        AnswerCache<String> instance = instance(10);
        ask(instance, new Answer<>("value", Provenance.live(Source.ACI)));

        instance.forget("value"::equals);

        assertThat(store).isEmpty();
    }

    @Test
    void anEntryThatCannotBeReadIsAskedForAgainAndReplaced() {
        Answer<String> live = new Answer<>("value", Provenance.live(Source.ACI));
        ask(instance(10), live);
        for (String broken :
                List.of("", "null", "{", "[]", "{\"value\":null}", "{\"value\":\"x\",\"source\":\"nobody\"}")) {
            store.replaceAll((key, value) -> broken);
            assertThat(ask(instance(10), live)).as(broken).isEqualTo(live);
            assertThat(store).doesNotContainValue(broken);
        }
    }

    /** Older instances read these; when this test has to change, raise {@code SharedAnswers.FORMAT}. */
    @Test
    void theFormatOfEntriesIsFixed() {
        Course course = new Course(
                "T", "https://x", "P", null, "L", Course.Kind.BOOK, "en", "java", true, YearMonth.of(2026, 8));
        assertThat(written(new TypeReference<List<Skill>>() {}, List.of(new Skill("Go", "Because.", List.of("a")))))
                .isEqualTo(
                        "{\"value\":[{\"name\":\"Go\",\"why\":\"Because.\",\"sources\":[\"a\"],\"level\":null}],\"source\":\"aci\"}");
        assertThat(written(new TypeReference<List<Course>>() {}, List.of(course)))
                .isEqualTo("{\"value\":[{\"title\":\"T\",\"url\":\"https://x\",\"platform\":\"P\",\"duration\":null,"
                        + "\"level\":\"L\",\"kind\":\"book\",\"language\":\"en\",\"codeLanguage\":\"java\",\"free\":true,"
                        + "\"checked\":\"2026-08\"}],\"source\":\"aci\"}");
        assertThat(written(new TypeReference<CodeSnippet>() {}, new CodeSnippet("x", Language.GO, "D", null)))
                .isEqualTo("{\"value\":{\"code\":\"x\",\"language\":\"go\",\"description\":\"D\",\"validation\":null},"
                        + "\"source\":\"aci\"}");
        assertThat(written(new TypeReference<CodeValidation>() {}, VALIDATION))
                .isEqualTo("{\"value\":{\"skill\":\"Go\",\"status\":\"Success\",\"output\":\"1\\n\",\"error\":null,"
                        + "\"execution_time\":0.25,\"details\":\"Code executed successfully in 0.25 seconds\","
                        + "\"outcome\":\"executed\",\"exit_code\":0,\"truncated\":false,\"sandbox\":\"local\","
                        + "\"attempts\":1,\"code_sha256\":\"abc\",\"stages\":[],\"tests\":[],\"runtime\":null,"
                        + "\"isolation\":null,\"limits\":null,\"uncaught\":false,\"missing\":null,"
                        + "\"executed_at\":null,\"service_version\":null,\"signature\":null},"
                        + "\"source\":\"aci\"}");
        assertThat(store.keySet()).allMatch(key -> key.startsWith("careerpath:3:test:"));
    }

    /** The one entry that remembering the value makes; it is read back first. */
    private <T> String written(TypeReference<T> type, T value) {
        store.clear();
        Answer<T> live = new Answer<>(value, Provenance.live(Source.ACI));
        for (int i = 0; i < 2; i++) {
            Answer<T> answer = Objects.requireNonNull(caches.ofLiveAnswers("test", type, 10, Duration.ofHours(1))
                    .get("key", () -> Mono.just(live))
                    .block());
            assertThat(answer.value()).isEqualTo(value);
        }
        return store.values().iterator().next();
    }

    private AnswerCache<String> instance(int size) {
        return caches.ofLiveAnswers("test", new TypeReference<>() {}, size, Duration.ofHours(1));
    }

    private Answer<String> ask(AnswerCache<String> cache, Answer<String> answer) {
        return Objects.requireNonNull(cache.get(
                        "key",
                        () -> Mono.fromSupplier(() -> {
                            asked.incrementAndGet();
                            return answer;
                        }))
                .block());
    }
}
