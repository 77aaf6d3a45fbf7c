package ai.careerpath.sandbox;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.LanguageSupport.State;
import ai.careerpath.wording.Wording;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Chooses for each language the first allowed engine that runs it here; while none does, one that may yet. */
@Component
public final class SandboxEngineSelector {

    private final List<SandboxEngine> allowed;
    private final Set<Language> languages;

    /** Takes the engines in the order of preference that their beans declare. */
    SandboxEngineSelector(ObjectProvider<SandboxEngine> engines, LocalSandboxProperties properties) {
        this.allowed = engines.orderedStream()
                .filter(engine -> properties.engine().allows(engine.name()))
                .toList();
        this.languages = properties.languages();
    }

    public Optional<SandboxEngine> forLanguage(Language language) {
        return first(language, State.AVAILABLE).or(() -> first(language, State.PREPARING));
    }

    /** The languages that run here, or that may yet: a program that comes now waits until that is known. */
    public Set<Language> languages() {
        return EnumSet.allOf(Language.class).stream()
                .filter(language -> forLanguage(language).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    /** The engine and runtime that execute the language; empty as long as there are none. */
    public Optional<String> runtime(Language language) {
        return first(language, State.AVAILABLE).map(engine -> told(engine, language));
    }

    private Optional<SandboxEngine> first(Language language, State state) {
        return allowed.stream()
                .filter(engine -> languages.contains(language))
                .filter(engine -> engine.support(language).state() == state)
                .findFirst();
    }

    /** Why no allowed engine runs the language. */
    public Wording whyNot(Language language) {
        if (!languages.contains(language)) {
            return Wording.note("sandbox.switched-off", language.id());
        }
        String reasons = allowed.stream().map(engine -> told(engine, language)).collect(Collectors.joining("; "));
        return reasons.isEmpty()
                ? Wording.note("sandbox.no-toolchain", language.id())
                : Wording.note("sandbox.no-toolchain-because", language.id(), reasons);
    }

    private static String told(SandboxEngine engine, Language language) {
        return engine.name() + ": " + engine.support(language).detail();
    }

    /** For each language the engine and runtime that execute it, or why none does. */
    Map<String, String> describe() {
        Map<String, String> description = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            description.put(
                    language.id(),
                    forLanguage(language)
                            .map(engine -> told(engine, language))
                            .orElseGet(() -> whyNot(language).english()));
        }
        return description;
    }
}
