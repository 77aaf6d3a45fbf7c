package ai.careerpath.upstream.http;

import ai.careerpath.model.UpstreamText;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Adds the secret headers to a request, and refuses to send them anywhere they do not belong. */
record SecretHeaders(UpstreamSettings settings) implements ExchangeFilterFunction {

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        if (settings.secretHeaders().isEmpty()) {
            return next.exchange(request);
        }
        if (!settings.trusted().test(request.url())) {
            String message =
                    "The key of %s is not sent to %s: that host does not belong to %s, nor is it listed in the configuration"
                            .formatted(
                                    settings.name(),
                                    UpstreamText.clean(
                                            String.valueOf(request.url().getHost())),
                                    settings.baseUrl().getHost());
            return Mono.error(new PermanentUpstreamException(settings.name(), message));
        }
        ClientRequest.Builder signed = ClientRequest.from(request);
        settings.secretHeaders()
                .forEach(header -> signed.header(header.name(), header.value().get()));
        return next.exchange(signed.build());
    }
}
