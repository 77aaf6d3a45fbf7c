package ai.careerpath.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this machine executes code.
 *
 * @param engine which engines may be used
 * @param slots how many runs at once; 0 means as many as there are processors
 * @param queue how many runs may wait for a slot
 */
@ConfigurationProperties("careerpath.validation.local")
record LocalSandboxProperties(
        @DefaultValue("auto") Engine engine,
        @DefaultValue("0") int slots,
        @DefaultValue("200") int queue) {

    /** Which engines may be used. */
    enum Engine {
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
