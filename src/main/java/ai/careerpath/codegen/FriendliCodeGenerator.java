package ai.careerpath.codegen;

import ai.careerpath.cache.AnswerCache;
import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.cache.ContentHash;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.codegen.safety.CodeSafetyPolicy;
import ai.careerpath.llm.ChatModels;
import ai.careerpath.llm.ChatQuestion;
import ai.careerpath.llm.FriendliProperties;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.LanguageFit;
import ai.careerpath.model.Skill;
import ai.careerpath.sandbox.RuntimeVersions;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Has a language model write the programs, in a language that fits the skill and runs here. */
final class FriendliCodeGenerator implements CodeGenerator {

    private static final int MOST_LANGUAGES = 3;

    private final ChatModels model;
    private final FriendliProperties properties;
    private final Catalog catalog;
    private final AnswerCache<CodeSnippet> cache;
    private final RuntimeVersions versions;

    FriendliCodeGenerator(ChatModels model, Catalog catalog, AnswerCaches caches, RuntimeVersions versions) {
        this.model = model;
        this.versions = versions;
        this.properties = model.properties();
        this.catalog = catalog;
        this.cache = caches.ofLiveAnswers(
                "codegen", new TypeReference<>() {}, properties.cacheSize(), properties.cacheTtl());
    }

    @Override
    public Mono<Answer<CodeSnippet>> generate(Skill skill, Set<Language> runnable, Deadline deadline) {
        List<Language> languages = languages(skill, runnable);
        ChatQuestion question = CodeQuestion.generate(skill, languages, versions);
        String key = ContentHash.of(properties.model(), question.instructions(), question.data());
        return model.within(cache.get(key, () -> ask(question, new CodeAnswer(skill, languages), deadline)), deadline);
    }

    /** Not remembered: whether the new version is any better is not known before it was executed. */
    @Override
    public Mono<Answer<CodeSnippet>> repair(Skill skill, CodeSnippet failed, Deadline deadline) {
        return Mono.defer(() -> {
            cache.forget(snippet -> snippet.code().equals(failed.code()));
            CodeAnswer answer = new CodeAnswer(skill, List.of(failed.language()));
            return model.within(ask(CodeQuestion.repair(skill, failed, versions), answer, deadline), deadline);
        });
    }

    @Override
    public Optional<String> objection(Skill skill, CodeSnippet snippet) {
        return CodeSafetyPolicy.objection(snippet.language(), snippet.code());
    }

    /** Others may wait for the same answer, so not the first one's deadline counts but the whole time a question has. */
    private Mono<Answer<CodeSnippet>> ask(ChatQuestion question, CodeAnswer answer, Deadline deadline) {
        return model.ask(question, id -> answer::read, Deadline.in(properties.timeout(), deadline.nanoTime()));
    }

    /** The languages of the skill that run here, else any that run here, else Python; at most three, best first. */
    private List<Language> languages(Skill skill, Set<Language> runnable) {
        List<Language> fitting =
                catalog.skill(skill.name()).map(SkillEntry::languages).orElse(List.of());
        LanguageFit fit = LanguageFit.of(skill.languages(), fitting);
        List<Language> best = fitting.stream()
                .filter(runnable::contains)
                .sorted(Comparator.comparingInt(language -> fit.place(language.id())))
                .toList();
        Stream<Language> any = Stream.of(Language.values()).filter(runnable::contains);
        List<Language> chosen =
                (best.isEmpty() ? any : best.stream()).limit(MOST_LANGUAGES).toList();
        return chosen.isEmpty() ? List.of(Language.PYTHON) : chosen;
    }
}
