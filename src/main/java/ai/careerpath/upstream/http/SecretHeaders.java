package ai.careerpath.upstream.http;

import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.wording.Wording;
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
            Wording wording = Wording.note(
                    "upstream.key-kept",
                    settings.name(),
                    UpstreamText.clean(String.valueOf(request.url().getHost())),
                    String.valueOf(settings.baseUrl().getHost()));
            return Mono.error(new PermanentUpstreamException(settings.name(), wording));
        }
        ClientRequest.Builder signed = ClientRequest.from(request);
        settings.secretHeaders()
                .forEach(header -> signed.header(header.name(), header.value().get()));
        return next.exchange(signed.build());
    }
}
