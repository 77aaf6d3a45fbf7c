package ai.careerpath.analysis;

import ai.careerpath.cache.AnswerCache;
import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.cache.ContentHash;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.llm.ChatModels;
import ai.careerpath.llm.ChatQuestion;
import ai.careerpath.llm.FriendliProperties;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Has a language model compare the two jobs, with what is known about them before it. */
final class FriendliSkillGapAnalyzer implements SkillGapAnalyzer {

    private final ChatModels model;
    private final FriendliProperties properties;
    private final Catalog catalog;
    private final AnswerCache<List<Skill>> cache;

    FriendliSkillGapAnalyzer(ChatModels model, Catalog catalog, AnswerCaches caches) {
        this.model = model;
        this.properties = model.properties();
        this.catalog = catalog;
        this.cache = caches.ofLiveAnswers(
                "analysis", new TypeReference<>() {}, properties.cacheSize(), properties.cacheTtl());
    }

    @Override
    public Mono<Answer<List<Skill>>> analyze(JobTransition transition, JobKnowledge knowledge, Deadline deadline) {
        ChatQuestion question = SkillQuestion.of(transition, knowledge);
        List<String> sources = sources(knowledge);
        String key = ContentHash.of(
                properties.model(), question.instructions(), question.data(), String.join("\n", sources));
        Function<String, Function<String, List<Skill>>> readers = id -> {
            List<String> told = sources.isEmpty() ? List.of("friendli: " + id) : sources;
            return new SkillAnswer(catalog, transition, told)::read;
        };
        return model.within(cache.get(key, () -> ask(question, readers, deadline)), deadline);
    }

    /** Others may wait for the same answer, so not the first one's deadline counts but the whole time a question has. */
    private Mono<Answer<List<Skill>>> ask(
            ChatQuestion question, Function<String, Function<String, List<Skill>>> readers, Deadline deadline) {
        return model.ask(question, readers, Deadline.in(properties.timeout(), deadline.nanoTime()));
    }

    private static List<String> sources(JobKnowledge knowledge) {
        return Stream.concat(
                        knowledge.target().stream(),
                        knowledge.current().stream().limit(1))
                .map(JobProfile::source)
                .distinct()
                .limit(4)
                .toList();
    }
}
