package ai.careerpath.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FriendliPropertiesTest {

    /** Its own fields are sent to FriendliAI alone, which other servers would refuse. */
    @ParameterizedTest
    @CsvSource({
        "https://api.friendli.ai/serverless/v1,FriendliAI",
        "https://API.Friendli.AI/dedicated/v1,FriendliAI",
        "https://friendli.ai/v1,FriendliAI",
        "https://notfriendli.ai/v1,notfriendli.ai",
        "https://friendli.ai.example.com/v1,friendli.ai.example.com"
    })
    void aServerIsFriendliAiByItsDomain(String url, String name) {
        FriendliProperties properties = new Binder(
                        new MapConfigurationPropertySource(Map.of("careerpath.friendli.base-url", url)))
                .bindOrCreate("careerpath.friendli", FriendliProperties.class);

        assertThat(properties.serverName()).isEqualTo(name);
        assertThat(properties.isFriendli()).isEqualTo(name.equals("FriendliAI"));
    }
}
