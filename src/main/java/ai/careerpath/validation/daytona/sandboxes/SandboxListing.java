package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.upstream.Upstream;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRef;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.Sandbox;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.SandboxPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the sandboxes that carry our label. */
final class SandboxListing {

    /** What every sandbox of this service is labelled with. */
    static final Map<String, String> LABELS = Map.of("app", "careerpath");

    private static final String LABELS_JSON = "{\"app\":\"careerpath\"}";
    private static final int PAGE = 200;
    private static final int MAX_PAGES = 50;

    private final Upstream upstream;

    SandboxListing(Upstream upstream) {
        this.upstream = upstream;
    }

    Flux<WorkspaceRef> createdBefore(Instant exactly) {
        Instant moment = exactly.truncatedTo(ChronoUnit.MILLIS);
        return page(moment, "")
                .expand(page -> StringUtils.hasText(page.nextCursor()) ? page(moment, page.nextCursor()) : Mono.empty())
                .take(MAX_PAGES)
                .flatMapIterable(page -> Objects.requireNonNullElse(page.items(), List.<Sandbox>of()))
                .filter(sandbox -> isLeftover(sandbox, moment))
                .map(sandbox -> new WorkspaceRef(String.valueOf(sandbox.name()), sandbox.id()));
    }

    private Mono<SandboxPage> page(Instant moment, String cursor) {
        return upstream.json(
                web -> web.get().uri(uri -> {
                    uri.path("/sandbox")
                            .queryParam("labels", "{labels}")
                            .queryParam("createdAtBefore", "{moment}")
                            .queryParam("limit", PAGE);
                    return cursor.isEmpty()
                            ? uri.build(LABELS_JSON, moment)
                            : uri.queryParam("cursor", "{cursor}").build(LABELS_JSON, moment, cursor);
                }),
                SandboxPage.class);
    }

    /** Looked at again here: a server that ignores a filter must not make us delete what belongs to someone else. */
    private static boolean isLeftover(Sandbox sandbox, Instant moment) {
        return sandbox.id() != null
                && sandbox.labels() != null
                && "careerpath".equals(sandbox.labels().get("app"))
                && !"destroyed".equals(sandbox.desiredState())
                && isBefore(sandbox.createdAt(), moment);
    }

    private static boolean isBefore(@Nullable String createdAt, Instant moment) {
        try {
            return createdAt != null
                    && OffsetDateTime.parse(createdAt).toInstant().isBefore(moment);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
