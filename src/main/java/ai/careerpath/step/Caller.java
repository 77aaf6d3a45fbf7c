package ai.careerpath.step;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * On whose behalf work is done, so that where all have to wait one of them cannot fill the line. Travels with the work in
 * Reactor's context.
 *
 * @param address where the request came from
 */
public record Caller(String address) {

    private static final Caller NOBODY = new Caller("");

    /** Returns who the work is done for; nobody in particular where that was not said. */
    public static Caller in(ContextView context) {
        return context.getOrDefault(Caller.class, NOBODY);
    }

    /** Returns the context with this caller. */
    public Context into(Context context) {
        return context.put(Caller.class, this);
    }
}
