package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import ai.careerpath.upstream.PermanentUpstreamException;
import ai.careerpath.upstream.UpstreamClient;
import ai.careerpath.upstream.UpstreamException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;

/** Which snapshot a language runs in: the server's default has Python and Node, the polyglot one all six. */
final class SandboxSnapshots {

    private static final Set<Language> IN_DEFAULT =
            EnumSet.of(Language.PYTHON, Language.JAVASCRIPT, Language.TYPESCRIPT);

    private final UpstreamClient client;
    private final DaytonaProperties properties;
    private volatile boolean polyglotActive;

    SandboxSnapshots(UpstreamClient client, DaytonaProperties properties) {
        this.client = client;
        this.properties = properties;
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
            return properties.polyglotSnapshot();
        }
        return StringUtils.hasText(properties.snapshot()) ? properties.snapshot() : null;
    }

    Set<Language> languages() {
        return polyglotActive ? EnumSet.allOf(Language.class) : EnumSet.copyOf(IN_DEFAULT);
    }

    /** Finds out whether the polyglot snapshot can be used by now. */
    Mono<Void> refresh() {
        return client.json(web -> web.get().uri("/snapshots/{name}", properties.polyglotSnapshot()), Snapshot.class)
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
