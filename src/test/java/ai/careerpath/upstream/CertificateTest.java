package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.model.Deadline;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final String NOT_TRUSTED =
            "Testing cannot be trusted: its TLS certificate or handshake is not valid";

    @TempDir
    Path directory;

    @Test
    @Concurrent
    void onlyAValidCertificateForTheHostIsAccepted() throws Exception {
        authority("ca");
        authority("stranger");
        try (TlsServer good = server("good", "ca", "ip:127.0.0.1", "-1d", 3);
                TlsServer expired = server("expired", "ca", "ip:127.0.0.1", "-10d", 3);
                TlsServer ofAnotherHost = server("host", "ca", "dns:elsewhere.example", "-1d", 3);
                TlsServer ofAStranger = server("unknown", "stranger", "ip:127.0.0.1", "-1d", 3)) {

            List<String> ends = call(good, expired, ofAnotherHost, ofAStranger);

            assertThat(ends).containsExactly("{\"hello\":\"world\"}", NOT_TRUSTED, NOT_TRUSTED, NOT_TRUSTED);
            assertThat(good.requests()).hasSize(1);
            assertThat(expired.requests()).isEmpty();
            assertThat(ofAnotherHost.requests()).isEmpty();
            assertThat(ofAStranger.requests()).isEmpty();
        }
    }

    @Test
    @Concurrent
    void aBundleMakesAPrivateAuthorityTrustedAndNoOther() throws Exception {
        authority("ca");
        authority("stranger");
        DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry();
        bundles.registerBundle(
                "company",
                SslBundle.of(new PemSslStoreBundle(
                        null, PemSslStoreDetails.forCertificate("file:" + directory.resolve("ca.pem")))));
        UpstreamClients clients = TestUpstreams.clients(ObservationRegistry.NOOP, bundles);
        Upstreams upstreams = new Upstreams(clients, TestGuards.fast(), ObservationRegistry.NOOP);
        try (TlsServer good = server("good", "ca", "ip:127.0.0.1", "-1d", 3);
                TlsServer ofAStranger = server("unknown", "stranger", "ip:127.0.0.1", "-1d", 3)) {
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

    private List<String> call(TlsServer... servers) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-Djavax.net.ssl.trustStore=" + directory.resolve("trusted.p12"),
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-cp",
                System.getProperty("java.class.path"),
                TlsClient.class.getName()));
        for (TlsServer server : servers) {
            command.add(server.url());
        }
        return run(command)
                .lines()
                .filter(line -> line.startsWith("{") || line.startsWith("Testing"))
                .toList();
    }

    private void authority(String name) throws Exception {
        keytool(name, "-genkeypair", "-dname", "CN=" + name, "-keyalg", "EC", "-ext", "bc:c");
        keytool(name, "-exportcert", "-rfc", "-file", file(name + ".pem"));
        if (name.equals("ca")) {
            keytool(name, "trusted", "-importcert", "-noprompt", "-file", file(name + ".pem"));
        }
    }

    /** A server whose certificate this authority signed. */
    private TlsServer server(String name, String authority, String host, String start, int days) throws Exception {
        keytool(name, "-genkeypair", "-dname", "CN=server", "-keyalg", "EC");
        keytool(name, "-certreq", "-file", file(name + ".csr"));
        String[] sign = {
            "-gencert",
            "-rfc",
            "-infile",
            file(name + ".csr"),
            "-outfile",
            file(name + ".pem"),
            "-startdate",
            start,
            "-validity",
            Integer.toString(days),
            "-ext",
            "san=" + host
        };
        keytool(authority, sign);
        keytool("ca", name, "-importcert", "-noprompt", "-file", file(authority + ".pem"));
        keytool(name, "-importcert", "-noprompt", "-file", file(name + ".pem"));
        return new TlsServer(directory.resolve(name + ".p12"), PASSWORD);
    }

    private void keytool(String alias, String... command) throws Exception {
        boolean ownStore = command[0].startsWith("-");
        List<String> line =
                new ArrayList<>(List.of(tool("keytool"), "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        line.addAll(List.of(command).subList(ownStore ? 0 : 1, command.length));
        line.addAll(List.of("-alias", alias, "-storetype", "PKCS12", "-storepass", PASSWORD));
        line.addAll(List.of("-keystore", file((ownStore ? alias : command[0]) + ".p12")));
        run(line);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
