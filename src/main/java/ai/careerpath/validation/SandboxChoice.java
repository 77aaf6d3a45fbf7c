package ai.careerpath.validation;

import ai.careerpath.validation.ValidationProperties.Fallback;
import ai.careerpath.wording.Wording;

/**
 * Where code is executed, and why there.
 *
 * @param reason a clause for reports and /actuator/info
 */
record SandboxChoice(SandboxMode mode, Route route, Wording reason) {

    enum Route {
        DAYTONA,
        DAYTONA_THEN_LOCAL,
        LOCAL,
        NOWHERE
    }

    /** Applies the table of the operator's wish and the presence of a key. */
    static SandboxChoice of(SandboxMode mode, boolean keySet, Fallback fallback) {
        if (mode == SandboxMode.LOCAL) {
            return new SandboxChoice(mode, Route.LOCAL, Wording.note("sandbox.chosen-local"));
        }
        if (keySet) {
            Route route = fallback == Fallback.LOCAL ? Route.DAYTONA_THEN_LOCAL : Route.DAYTONA;
            return new SandboxChoice(mode, route, Wording.note("configured", "DAYTONA_API_KEY"));
        }
        Route route = mode == SandboxMode.AUTO ? Route.LOCAL : Route.NOWHERE;
        return new SandboxChoice(mode, route, Wording.note("not-configured", "DAYTONA_API_KEY"));
    }
}
