package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.observation.ObservationRegistry;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.GeneralName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import reactor.core.publisher.Mono;

/** A certificate that is not the right one fails the call before a key is sent. */
class CertificateTest {

    private static final String PASSWORD = "secret";
    private static final GeneralName HERE = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
    private static final GeneralName ELSEWHERE = new GeneralName(GeneralName.dNSName, "elsewhere.example");
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(10));
    private static final String NOT_TRUSTED =
            "Testing cannot be trusted: its TLS certificate or handshake is not valid";

    @TempDir
    Path directory;

    @Test
    void onlyAValidCertificateForTheHostIsAccepted() throws Exception {
        CertificateAuthority authority = new CertificateAuthority("ca");
        CertificateAuthority stranger = new CertificateAuthority("stranger");
        try (TlsServer good = server(authority, HERE, YESTERDAY);
                TlsServer expired = server(authority, HERE, LONG_AGO);
                TlsServer ofAnotherHost = server(authority, ELSEWHERE, YESTERDAY);
                TlsServer ofAStranger = server(stranger, HERE, YESTERDAY)) {

            List<String> ends = call(authority, good, expired, ofAnotherHost, ofAStranger);

            assertThat(ends).containsExactly("{\"hello\":\"world\"}", NOT_TRUSTED, NOT_TRUSTED, NOT_TRUSTED);
            assertThat(good.requests()).hasSize(1);
            assertThat(expired.requests()).isEmpty();
            assertThat(ofAnotherHost.requests()).isEmpty();
            assertThat(ofAStranger.requests()).isEmpty();
        }
    }

    @Test
    void aBundleMakesAPrivateAuthorityTrustedAndNoOther() throws Exception {
        CertificateAuthority authority = new CertificateAuthority("ca");
        CertificateAuthority stranger = new CertificateAuthority("stranger");
        DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry();
        bundles.registerBundle(
                "company",
                SslBundle.of(new PemSslStoreBundle(null, PemSslStoreDetails.forCertificate(authority.pem()))));
        UpstreamClients clients = TestUpstreams.clients(ObservationRegistry.NOOP, bundles);
        Upstreams upstreams = new Upstreams(clients, TestGuards.fast(), ObservationRegistry.NOOP);
        try (TlsServer good = server(authority, HERE, YESTERDAY);
                TlsServer ofAStranger = server(stranger, HERE, YESTERDAY)) {
            assertThat(end(upstreams, good, "company")).isEqualTo("{\"hello\":\"world\"}");
            assertThat(end(upstreams, ofAStranger, "company")).isEqualTo(NOT_TRUSTED);
            assertThat(end(upstreams, good, null)).isEqualTo(NOT_TRUSTED);
            assertThatThrownBy(() -> end(upstreams, good, "compnay"))
                    .isInstanceOf(WrongSettingException.class)
                    .hasMessageContaining("there is no SSL bundle \"compnay\"");
        } finally {
            clients.destroy();
        }
    }

    private static @Nullable String end(Upstreams upstreams, TlsServer server, @Nullable String bundle) {
        UpstreamSettings settings = UpstreamSettings.of("Testing", URI.create(server.url()))
                .sslBundle(bundle)
                .build();
        return upstreams
                .create(settings, "test")
                .ask(web -> web.get().uri("/"), JsonNode::toString, Deadline.in(Duration.ofSeconds(20)))
                .onErrorResume(failure -> Mono.just(String.valueOf(failure.getMessage())))
                .block();
    }

    private List<String> call(CertificateAuthority trusted, TlsServer... servers) throws Exception {
        Path trustStore = directory.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(trustStore)) {
            trusted.trusted().store(out, PASSWORD.toCharArray());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djavax.net.ssl.trustStore=" + trustStore,
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-cp",
                System.getProperty("java.class.path"),
                TlsClient.class.getName()));
        for (TlsServer server : servers) {
            command.add(server.url());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> line.startsWith("{") || line.startsWith("Testing"))
                .toList();
    }

    private static TlsServer server(CertificateAuthority authority, GeneralName host, Instant start) throws Exception {
        char[] password = PASSWORD.toCharArray();
        return new TlsServer(authority.server(host, start, password), password);
    }
}
