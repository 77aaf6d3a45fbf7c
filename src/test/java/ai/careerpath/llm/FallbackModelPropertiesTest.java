package ai.careerpath.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class FallbackModelPropertiesTest {

    private static final FriendliProperties FIRST = new FriendliProperties(
            Secret.of("first-key"),
            "first",
            URI.create("https://one.example/v1"),
            "team",
            FriendliProperties.ResponseFormat.JSON_SCHEMA,
            null,
            1500,
            Duration.ofSeconds(12),
            8,
            DataSize.ofMegabytes(2),
            100,
            Duration.ofHours(1),
            null,
            false);

    private static FallbackModelProperties fallback(
            @Nullable String model, @Nullable String url, @Nullable String token) {
        return new FallbackModelProperties(
                model, url == null ? null : URI.create(url), token == null ? null : Secret.of(token), false);
    }

    @Test
    void whatIsNotSetIsAsForTheFirstModel() {
        FallbackModelProperties fallback = fallback("second", null, null);
        FriendliProperties second = fallback.over(FIRST);

        assertThat(second.model()).isEqualTo("second");
        assertThat(second.baseUrl()).isEqualTo(FIRST.baseUrl());
        assertThat(Objects.requireNonNull(second.token()).reveal()).isEqualTo("first-key");
        assertThat(second.team()).isEqualTo("team");
        assertThat(fallback.firstShare(FIRST)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void withoutASecondModelTheFirstOneHasAllTheTime() {
        assertThat(fallback(null, null, null).firstShare(FIRST)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void firstTokenNeverGoesToAnotherHost() {
        FallbackModelProperties elsewhere = fallback("second", "https://two.example/v1", null);

        assertThatThrownBy(() -> elsewhere.over(FIRST))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("must not get the first one's token");
        FriendliProperties second =
                fallback("second", "https://two.example/v1", "second-key").over(FIRST);
        assertThat(Objects.requireNonNull(second.token()).reveal()).isEqualTo("second-key");
        assertThat(second.team()).isNull();
    }

    @Test
    void tokenDoesNotTravelOverPlainHttp() {
        FallbackModelProperties plain = fallback("second", "http://two.example/v1", "second-key");

        assertThatThrownBy(() -> plain.over(FIRST))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("over plain http");
    }

    @Test
    void addressWithoutAModelStopsTheStart() {
        assertThatThrownBy(() -> fallback(null, "https://two.example/v1", "key"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("but no model");
    }
}
