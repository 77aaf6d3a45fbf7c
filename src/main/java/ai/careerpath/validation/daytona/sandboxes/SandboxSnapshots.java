package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.wording.Wording;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;

/** Which snapshot a language runs in: the server's default has Python and Node, the polyglot one all languages. */
public final class SandboxSnapshots {

    private static final Set<Language> IN_DEFAULT = EnumSet.allOf(Language.class).stream()
            .filter(language -> LanguageDefinitions.of(language).workspace().isInDefaultSnapshot())
            .collect(Collectors.toUnmodifiableSet());

    private final Upstream upstream;
    private final String polyglot;
    private final @Nullable String usual;
    private volatile boolean polyglotActive;

    /**
     * @param polyglot the name of the snapshot that has all languages
     * @param usual the name of the snapshot for the others; null or blank for the default one of Daytona
     */
    public SandboxSnapshots(Upstream upstream, String polyglot, @Nullable String usual) {
        this.upstream = upstream;
        this.polyglot = polyglot;
        this.usual = usual;
    }

    /** What is said of a tool that a sandbox does not have. */
    static Wording missing(String tool) {
        return missing(tool, null);
    }

    /** @param why what is wrong with the tool that is there; null when there is none */
    static Wording missing(String tool, @Nullable String why) {
        return why == null
                ? Wording.note("daytona.no-tool", tool, RegisterSnapshotCommand.NAME)
                : Wording.note("daytona.broken-tool", tool, why, RegisterSnapshotCommand.NAME);
    }

    /** The snapshot to ask for; null for the server's default. */
    @Nullable
    String of(Language language) {
        if (!IN_DEFAULT.contains(language)) {
            return polyglot;
        }
        return StringUtils.hasText(usual) ? usual : null;
    }

    Set<Language> languages() {
        return polyglotActive ? EnumSet.allOf(Language.class) : EnumSet.copyOf(IN_DEFAULT);
    }

    /** Finds out whether the polyglot snapshot can be used by now. */
    Mono<Void> refresh() {
        return look(polyglot)
                .doOnNext(snapshot -> polyglotActive = snapshot.isActive())
                .doOnError(UpstreamException.class, failure -> polyglotActive &= !failure.hasStatus(404))
                .then();
    }

    /**
     * What a refused creation means. Where it is for the snapshot, that is looked at: one that Daytona put away (it does so
     * after two weeks without use) is activated, and whatever else is wrong with it is told.
     */
    Mono<UpstreamException> explain(Language language, UpstreamException failure) {
        String name = of(language);
        if (name == null || !SandboxFailures.isAboutSnapshot(failure)) {
            return Mono.just(SandboxFailures.ofCreation(failure));
        }
        return look(name)
                .flatMap(snapshot -> snapshot.isInactive() ? activate(snapshot) : Mono.just(snapshot))
                .map(snapshot -> explain(name, snapshot, failure))
                .onErrorResume(UpstreamException.class, unknown -> Mono.just(unlooked(language, failure, unknown)));
    }

    Mono<Snapshot> look(String name) {
        return upstream.json(web -> web.get().uri("/snapshots/{name}", name), Snapshot.class);
    }

    /** Takes a snapshot back into use. */
    Mono<Snapshot> activate(Snapshot snapshot) {
        return upstream.json(web -> web.post().uri("/snapshots/{id}/activate", snapshot.id()), Snapshot.class);
    }

    private static UpstreamException explain(String name, Snapshot snapshot, UpstreamException failure) {
        if (snapshot.isFailed()) {
            Wording wording =
                    Wording.note("daytona.no-snapshot", name, String.valueOf(snapshot.state()), snapshot.reason());
            return new PermanentUpstreamException(failure.upstream(), 400, wording, failure);
        }
        // Active by now, or on its way: Daytona's own words say what it was.
        return SandboxFailures.retriable(
                failure,
                Wording.note("daytona.snapshot-is", failure.wording(), name, String.valueOf(snapshot.state())));
    }

    private UpstreamException unlooked(Language language, UpstreamException failure, UpstreamException unknown) {
        boolean unregistered = unknown.hasStatus(404) && !IN_DEFAULT.contains(language);
        return unregistered
                ? new PermanentUpstreamException(failure.upstream(), 400, missing(language.id()), failure)
                : failure;
    }

    /** A snapshot as the server describes it. */
    record Snapshot(
            @Nullable String id,
            @Nullable String name,
            @Nullable String state,
            @Nullable String errorReason) {

        Wording reason() {
            return errorReason == null ? Wording.note("no-reason") : Wording.verbatim(UpstreamText.clean(errorReason));
        }

        boolean isInactive() {
            return "inactive".equals(state);
        }

        boolean isActive() {
            return "active".equals(state);
        }

        boolean isFailed() {
            return "error".equals(state) || "build_failed".equals(state);
        }
    }
}
