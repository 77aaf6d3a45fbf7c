package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalSandboxPropertiesTest {

    @Test
    void oneSlotAProcessorIsUsual() {
        assertThat(new LocalSandboxProperties(Engine.AUTO, 0, 200, Set.of()).effectiveSlots())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-1,200", "0,0", "0,-1"})
    void whatCannotBeIsRefusedByName(int slots, int queue) {
        assertThatThrownBy(() -> new LocalSandboxProperties(Engine.AUTO, slots, queue, Set.of()))
                .isInstanceOf(WrongSettingException.class);
    }
}
