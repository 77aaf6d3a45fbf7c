package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {

    private static final Secret KEY = Secret.of("canary");

    private static void check(String url, boolean plainHttpAllowed, @Nullable Secret key) {
        ServiceUrl.check("x.url", URI.create(url), "https://x.example", "x.allow-plain-http", plainHttpAllowed, key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/v1",
                "HTTPS://x.example",
                "http://localhost:8080",
                "http://127.0.0.1:1/v1",
                "http://127.1.2.3",
                "http://[::1]:8080"
            })
    void keyMayTravelOverTlsAndOnThisMachine(String url) {
        assertThatCode(() -> check(url, false, KEY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.example", "http://localhost.evil.example", "http://127.0.0.1.evil.example"})
    void keyOverPlainHttpStopsTheStartUnlessAllowed(String url) {
        assertThatThrownBy(() -> check(url, false, KEY))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("over plain http everyone on the way could read the key")
                .satisfies(e -> assertThat(((WrongSettingException) e).fix()).contains("x.allow-plain-http=true"));
        assertThatCode(() -> check(url, true, KEY)).doesNotThrowAnyException();
        assertThatCode(() -> check(url, false, null)).doesNotThrowAnyException();
        assertThatCode(() -> check(url, false, Secret.of(" "))).doesNotThrowAnyException();
    }

    @Test
    void addressWithoutAHostIsNotThisMachine() {
        assertThat(ServiceUrl.isLoopback(URI.create("null"))).isFalse();
        assertThat(ServiceUrl.isLoopback(URI.create("http://LOCALHOST"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x.example", "x.example", "https:///v1", "file:/etc/passwd"})
    void otherAddressesStopTheStart(String url) {
        assertThatThrownBy(() -> check(url, true, null)).hasMessageContaining("not an http or https address");
    }

    @Test
    void addressWithCredentialsInItStopsTheStartWithoutShowingThem() {
        assertThatThrownBy(() -> check("https://me:canary@x.example", false, null))
                .hasMessageContaining("credentials")
                .hasMessageNotContaining("canary");
    }
}
