package ai.careerpath.upstream;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.http.UpstreamSettings;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;

/** Calls each address once and prints how that ended; a process of its own, since a JVM reads its trust store once. */
final class TlsClient {

    private TlsClient() {}

    public static void main(String[] addresses) {
        TestUpstreams upstreams = new TestUpstreams();
        for (String address : addresses) {
            UpstreamSettings settings = UpstreamSettings.of("Testing", URI.create(address))
                    .secretHeader("Authorization", () -> "Bearer key-4711")
                    .build();
            Upstream upstream = upstreams.fast().create(settings, "test");
            System.out.println(upstream.ask(
                            web -> web.get().uri("/"), JsonNode::toString, Deadline.in(Duration.ofSeconds(20)))
                    .onErrorResume(failure -> reactor.core.publisher.Mono.just(String.valueOf(failure.getMessage())))
                    .block());
        }
        upstreams.close();
    }
}
