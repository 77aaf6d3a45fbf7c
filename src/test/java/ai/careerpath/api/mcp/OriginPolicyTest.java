package ai.careerpath.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginPolicyTest {

    private final OriginPolicy policy = new OriginPolicy(List.of("https://front.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://localhost:6274",
                "http://127.0.0.1:8080",
                "https://[::1]:8443",
                "https://front.example"
            })
    void pagesOfThisMachineAndOfListedOriginsMayCall(String origin) {
        assertThat(policy.allows(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://evil.example",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "https://front.example:8443",
                "http://front.example",
                "http://localhost@evil.example",
                "http://[::1",
                "\u0000"
            })
    void anyOtherPageMayNot(String origin) {
        assertThat(policy.allows(origin)).isFalse();
    }

    @Test
    void clientThatIsNoPageMayCall() {
        assertThat(policy.allows(null)).isTrue();
    }

    @Test
    void everyPageMayCallWhereAllAreListed() {
        assertThat(new OriginPolicy(List.of("*")).allows("https://anywhere.example"))
                .isTrue();
    }
}
