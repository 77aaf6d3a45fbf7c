package ai.careerpath.telemetry.comet;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * Puts attributes under the names by which Opik sorts them into input, output, metadata and tags; what it does not know
 * it would show as input.
 *
 * @param content whether what users and models wrote is shown
 * @param latestOnly whether the older names of generative AI are left out
 */
record OpikAttributes(boolean content, boolean latestOnly) {

    private static final Set<String> CONTENT = Set.of("input", "output", "reason");
    private static final Set<String> MARKS = Set.of(SpanMarks.KIND, SpanMarks.ROOT);
    private static final AttributeKey<String> KIND = AttributeKey.stringKey(SpanMarks.KIND);
    private static final AttributeKey<String> ROOT = AttributeKey.stringKey(SpanMarks.ROOT);
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("outcome");
    private static final AttributeKey<List<String>> TAGS = AttributeKey.stringArrayKey("opik.tags");
    private static final AttributeKey<String> EXCEPTION = AttributeKey.stringKey("exception.type");
    private static final String METADATA = "opik.metadata.";

    Attributes of(Attributes span) {
        AttributesBuilder shown = Attributes.builder();
        if (GenAiAttributes.areIn(span)) {
            new GenAiAttributes(content, latestOnly).add(span, shown);
        } else {
            span.forEach((key, value) -> add(key.getKey(), value.toString(), shown));
        }
        if (Boolean.parseBoolean(span.get(ROOT))) {
            shown.put(TAGS, List.of(String.valueOf(span.get(KIND)), String.valueOf(span.get(OUTCOME))));
        }
        return shown.build();
    }

    private void add(String name, String value, AttributesBuilder shown) {
        if (!CONTENT.contains(name) && !MARKS.contains(name)) {
            shown.put(METADATA + name, value);
        } else if (CONTENT.contains(name) && content) {
            shown.put(name.equals("reason") ? METADATA + name : name, value);
        }
    }

    /** An exception's message and its trace may quote what someone wrote. */
    EventData event(EventData event) {
        if (content) {
            return event;
        }
        String type = event.getAttributes().get(EXCEPTION);
        Attributes kept = type == null ? Attributes.empty() : Attributes.of(EXCEPTION, type);
        return EventData.create(event.getEpochNanos(), event.getName(), kept);
    }

    StatusData status(StatusData status) {
        return content ? status : StatusData.create(status.getStatusCode(), "");
    }
}
