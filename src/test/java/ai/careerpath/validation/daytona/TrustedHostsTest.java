package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.configuration.Secret;
import ai.careerpath.validation.daytona.DaytonaProperties.Api;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedHostsTest {

    private static TrustedHosts scope(String baseUrl) {
        return new TrustedHosts(new DaytonaProperties(
                Secret.of("key"),
                URI.create(baseUrl),
                Api.AUTO,
                null,
                List.of("toolbox.elsewhere.example"),
                null,
                "poly",
                baseUrl.startsWith("http:"),
                Duration.ofMinutes(3),
                Duration.ofMinutes(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.daytona.io/api, https://app.daytona.io/api/sandbox",
        "https://app.daytona.io/api, https://proxy.app.daytona.io/toolbox",
        "https://app.daytona.io/api, https://PROXY.EU.DAYTONA.IO/toolbox",
        "https://app.daytona.io/api, https://toolbox.elsewhere.example/x",
        "https://daytona.example.co.uk/api, https://proxy.example.co.uk/x",
        "https://daytona.co.uk/api, https://proxy.daytona.co.uk/x",
        "http://localhost:3000/api, http://127.0.0.1:4000/toolbox",
        "http://10.0.0.5/api, http://10.0.0.5:4000/toolbox",
    })
    void keyMayGoThere(String baseUrl, String url) {
        assertThat(scope(baseUrl).test(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.daytona.io/api, http://proxy.app.daytona.io/toolbox",
        "https://app.daytona.io/api, http://app.daytona.io/api",
        "https://app.daytona.io/api, https://daytona.io.evil.example/x",
        "https://app.daytona.io/api, https://evildaytona.io/x",
        "https://app.daytona.io/api, https://evil.io/x",
        "https://app.daytona.io/api, https://app.daytona.io@evil.example/x",
        "https://app.daytona.io/api, http://127.0.0.1:9/x",
        "https://app.daytona.io/api, http://[::1]/x",
        "https://daytona.co.uk/api, https://evil.co.uk/x",
        "https://daytona.io/api, https://evil.io/x",
        "http://10.0.0.5/api, http://11.0.0.5/x",
        "http://localhost:3000/api, http://192.0.2.1/x",
        "https://app.daytona.io/api, /relative",
    })
    void keyMayNotGoThere(String baseUrl, String url) {
        assertThat(scope(baseUrl).test(URI.create(url))).isFalse();
    }
}
