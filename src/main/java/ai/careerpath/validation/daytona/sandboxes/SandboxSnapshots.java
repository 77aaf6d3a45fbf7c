package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamClient;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;

/** Which snapshot a language runs in: the server's default has Python and Node, the polyglot one all languages. */
public final class SandboxSnapshots {

    private static final Set<Language> IN_DEFAULT = EnumSet.allOf(Language.class).stream()
            .filter(language -> LanguageDefinitions.of(language).isInDefaultSnapshot())
            .collect(Collectors.toUnmodifiableSet());

    private final UpstreamClient client;
    private final String polyglot;
    private final @Nullable String usual;
    private volatile boolean polyglotActive;

    /**
     * @param polyglot the name of the snapshot that has all languages
     * @param usual the name of the snapshot for the others; null or blank for the default one of Daytona
     */
    public SandboxSnapshots(UpstreamClient client, String polyglot, @Nullable String usual) {
        this.client = client;
        this.polyglot = polyglot;
        this.usual = usual;
    }

    /** What is said of a tool that a sandbox does not have. */
    static String missing(String tool) {
        return "no %s in this sandbox: register the polyglot snapshot with --careerpath.command=%s"
                .formatted(tool, RegisterSnapshotCommand.NAME);
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
        return client.json(web -> web.get().uri("/snapshots/{name}", polyglot), Snapshot.class)
                .doOnNext(snapshot -> polyglotActive = snapshot.isActive())
                .doOnError(UpstreamException.class, failure -> polyglotActive &= !failure.hasStatus(404))
                .then();
    }

    /** Says what to do where Daytona only says that it does not know the snapshot. */
    UpstreamException explain(Language language, UpstreamException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (IN_DEFAULT.contains(language) || !failure.hasStatus(400) || !message.contains("snapshot")) {
            return failure;
        }
        return new PermanentUpstreamException(failure.upstream(), 400, missing(language.id()), failure);
    }

    /** A snapshot as the server describes it. */
    record Snapshot(
            @Nullable String id,
            @Nullable String name,
            @Nullable String state,
            @Nullable String errorReason) {

        boolean isActive() {
            return "active".equals(state);
        }

        boolean isFailed() {
            return "error".equals(state) || "build_failed".equals(state);
        }
    }
}
