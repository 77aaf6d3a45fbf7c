package ai.careerpath.api.mcp.tool;

import ai.careerpath.api.RequestSummary;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a tool gets to know beside its arguments.
 *
 * @param id the trace id of the request
 * @param language the one to answer in
 * @param summary begins what the log will say about the call
 */
public record ToolCall(String id, Locale language, Supplier<RequestSummary> summary, Progress progress) {

    /** Hears how far a tool has come. */
    @FunctionalInterface
    public interface Progress {

        Progress NOBODY = (done, total, text) -> {};

        /** @param done more than the last time */
        void tell(int done, int total, String text);
    }
}
