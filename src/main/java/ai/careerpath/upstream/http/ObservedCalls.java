package ai.careerpath.upstream.http;

import ai.careerpath.step.Deadline;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.telemetry.ObservedMono;
import ai.careerpath.telemetry.SpanContent;
import ai.careerpath.upstream.failure.FailureKind;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Times and traces the calls to one upstream. The operation of a call is the template of its address, so that ids and
 * texts in it make no new series. Bodies are kept only for traces that show them, and never with a secret in them.
 */
final class ObservedCalls implements ExchangeFilterFunction {

    private static final String TEMPLATE = WebClient.class.getName() + ".uriTemplate";
    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]+|\\?.*$");

    private final ObservationRegistry registry;
    private final UpstreamSettings settings;
    private final String upstream;
    private final String basePath;

    ObservedCalls(ObservationRegistry registry, UpstreamSettings settings) {
        this.registry = registry;
        this.settings = settings;
        this.upstream = settings.metric();
        this.basePath = StringUtils.trimTrailingCharacter(settings.baseUrl().getPath(), '/');
    }

    /** The call as a whole, with the reading of its answer. */
    <T> Mono<T> observe(Mono<T> call) {
        return ObservedMono.observe(
                registry,
                CareerPathObservation.UPSTREAM,
                upstream,
                work -> Mono.deferContextual(context -> {
                    Optional<Deadline> limit = context.getOrEmpty(UpstreamGuard.TRY);
                    work.label("upstream", upstream).onCancel(() -> given(work, limit));
                    return call.doOnSuccess(value -> work.label("outcome", "success"))
                            .doOnError(failure -> work.label("outcome", FailureKind.of(failure)));
                }));
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> context.<ObservedMono>getOrEmpty(ObservedMono.class)
                .map(work -> exchange(work, request, next))
                .orElseGet(() -> next.exchange(request)));
    }

    private Mono<ClientResponse> exchange(ObservedMono work, ClientRequest request, ExchangeFunction next) {
        String operation = operation(request);
        work.label("operation", operation).name(upstream + " " + operation.toLowerCase(Locale.ROOT));
        if (!work.wantsContent()) {
            return next.exchange(request).doOnNext(response -> status(work, response));
        }
        BodyCopy sent = new BodyCopy(settings);
        BodyCopy received = new BodyCopy(settings);
        return next.exchange(sent.of(request))
                .doOnNext(response -> {
                    status(work, response);
                    work.content(SpanContent.INPUT, sent.text());
                })
                .doOnError(failure -> work.content(SpanContent.INPUT, sent.text()))
                .map(response -> received.of(response, text -> work.content(SpanContent.OUTPUT, text)));
    }

    /** A call that is cancelled after its limit was cancelled by it. */
    private static void given(ObservedMono work, Optional<Deadline> limit) {
        if (limit.isPresent() && limit.get().remaining().isZero()) {
            work.label("outcome", "timeout").failed(new TimeoutException("no answer in time"));
        }
    }

    private static void status(ObservedMono work, ClientResponse response) {
        work.detail("http_status", response.statusCode().value());
    }

    private String operation(ClientRequest request) {
        String template = (String) request.attribute(TEMPLATE).orElse("");
        String address = ORIGIN.matcher(template).replaceAll("");
        String path = address.startsWith(basePath) ? address.substring(basePath.length()) : address;
        return path.isEmpty() ? request.method().name() : request.method().name() + " " + path;
    }
}
