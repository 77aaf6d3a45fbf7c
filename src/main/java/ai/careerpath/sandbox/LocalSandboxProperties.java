package ai.careerpath.sandbox;

import ai.careerpath.configuration.SettingRange;
import ai.careerpath.model.Language;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this machine executes code.
 *
 * @param engine which engines may be used
 * @param slots how many runs at once; 0 means as many as there are processors
 * @param queue how many runs may wait for a slot
 * @param languages which languages are looked for and prepared; none means all
 */
@ConfigurationProperties("careerpath.validation.local")
public record LocalSandboxProperties(
        @DefaultValue("auto") Engine engine,
        @DefaultValue("0") int slots,
        @DefaultValue("200") int queue,
        @DefaultValue Set<Language> languages) {

    private static final String PREFIX = "careerpath.validation.local.";

    /** All languages, unless only some of them are asked for. */
    public LocalSandboxProperties {
        languages = languages.isEmpty() ? Set.of(Language.values()) : Set.copyOf(languages);
        SettingRange.atLeast(0, PREFIX + "slots", slots, "0");
        SettingRange.atLeast(1, PREFIX + "queue", queue, "200");
    }

    /** Which engines may be used. */
    public enum Engine {
        /** The process engine where it works, else WASM. */
        AUTO,
        PROCESS,
        WASM;

        boolean allows(String engineName) {
            return this == AUTO || name().equalsIgnoreCase(engineName);
        }
    }

    int effectiveSlots() {
        return slots > 0 ? slots : Runtime.getRuntime().availableProcessors();
    }
}
