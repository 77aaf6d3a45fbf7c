package ai.careerpath.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The five steps, in the order they run, and who answers them. */
public enum Step {
    KNOWLEDGE(Source.WEAVIATE, Source.CATALOG),
    ANALYSIS(Source.FRIENDLI, Source.CATALOG),
    COURSES(Source.ACI, Source.CATALOG),
    CODEGEN(Source.FRIENDLI, Source.CATALOG),
    VALIDATION(Source.DAYTONA, Source.LOCAL);

    private final Source remote;
    private final Source embedded;

    Step(Source remote, Source embedded) {
        this.remote = remote;
        this.embedded = embedded;
    }

    /** The service that answers it where one is configured. */
    public Source remote() {
        return remote;
    }

    /** Who answers it otherwise, on this machine. */
    public Source embedded() {
        return embedded;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
