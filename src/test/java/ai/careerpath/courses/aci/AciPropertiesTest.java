package ai.careerpath.courses.aci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AciPropertiesTest {

    private static AciProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("careerpath.aci", AciProperties.class);
    }

    @Test
    void withoutSettingsTheWebAndVideosAreSearched() {
        assertThat(bind(Map.of()).searchFunctions())
                .isEqualTo(List.of(SearchFunction.BRAVE_SEARCH__WEB_SEARCH, SearchFunction.BRAVE_SEARCH__VIDEO_SEARCH));
    }

    @Test
    void keyWithoutTheOwnerOfTheLinkedAccountsStopsTheStart() {
        assertThatThrownBy(() -> bind(Map.of("careerpath.aci.api-key", "canary")))
                .rootCause()
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("every call needs both")
                .hasMessageNotContaining("canary");
    }

    @Test
    void functionThatIsNotUnderstoodStopsTheStart() {
        assertThatThrownBy(() -> bind(Map.of("careerpath.aci.functions", "TAVILY__SEARCH,GOOGLE")))
                .rootCause()
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("cannot be read here");
    }

    @Test
    void keyDoesNotShowItself() {
        AciProperties properties =
                bind(Map.of("careerpath.aci.api-key", "canary", "careerpath.aci.linked-account-owner-id", "owner"));

        assertThat(properties.toString()).doesNotContain("canary");
        assertThat(properties.apiKey()).isEqualTo(Secret.of("canary"));
    }
}
