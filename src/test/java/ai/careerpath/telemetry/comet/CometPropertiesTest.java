package ai.careerpath.telemetry.comet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CometPropertiesTest {

    private static final Secret KEY = Secret.of("raw-key");

    @Test
    void theCloudGetsTheRawKeyTheWorkspaceAndTheProject() {
        CometProperties cloud = properties(KEY, "acme", null);

        assertThat(cloud.endpoint()).isEqualTo("https://www.comet.com/opik/api/v1/private/otel/v1/traces");
        assertThat(cloud.headers())
                .isEqualTo(Map.of(
                        "Authorization", "raw-key",
                        "Comet-Workspace", "acme",
                        "projectName", "careers"));
        assertThat(cloud.lacksWorkspace()).isFalse();
        assertThat(cloud.toString()).doesNotContain("raw-key");
    }

    @Test
    void anOpikOfOnesOwnNeedsNoKeyAndNoWorkspace() {
        CometProperties own = properties(null, null, URI.create("http://opik.internal:5173/api/"));

        assertThat(own.endpoint()).isEqualTo("http://opik.internal:5173/api/v1/private/otel/v1/traces");
        assertThat(own.headers()).isEqualTo(Map.of("projectName", "careers"));
        assertThat(own.lacksWorkspace()).isFalse();
    }

    @Test
    void theCloudWithoutAWorkspaceIsSomethingToWarnOf() {
        assertThat(properties(KEY, null, null).lacksWorkspace()).isTrue();
        assertThat(properties(KEY, "default", null).lacksWorkspace()).isTrue();
    }

    @Test
    void aKeyDoesNotTravelInTheClear() {
        assertThatThrownBy(() -> properties(KEY, "acme", URI.create("http://opik.internal/api")))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("plain http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab\there", "line\r\nX-Injected: 1", "Löwe"})
    void aNameThatDoesNotFitAHeaderStopsTheStart(String name) {
        assertThatThrownBy(() -> properties(KEY, name, null))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("header");
    }

    private static CometProperties properties(@Nullable Secret key, @Nullable String workspace, @Nullable URI baseUrl) {
        return new CometProperties(key, "careers", workspace, baseUrl, true, List.of(), false);
    }
}
