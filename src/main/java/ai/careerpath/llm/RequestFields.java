package ai.careerpath.llm;

import ai.careerpath.upstream.failure.UpstreamException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which optional fields of a request the model takes. A field that it refuses is sent under its newer name or left out
 * from then on.
 */
final class RequestFields {

    private static final Logger log = LoggerFactory.getLogger(RequestFields.class);

    /** What is changed about a request, in the order in which it is tried for the same field. */
    enum Change {
        MAX_COMPLETION_TOKENS("max_tokens"),
        NO_MAX_TOKENS("max_(completion_)?tokens"),
        NO_TEMPERATURE("temperature"),
        NO_REASONING("reasoning"),
        /** The schema without the bounds of lists and texts, which not every server knows. */
        NO_BOUNDS("m(in|ax)(items|length)|response_format|json_schema|schema|grammar|structured"),
        JSON_OBJECT("response_format|json_schema|schema|grammar|structured"),
        NO_RESPONSE_FORMAT("response_format|json_object"),
        NO_SYSTEM_ROLE("system (role|message|prompt)|role.{0,20}system|developer instruction");

        private final Pattern complaint;

        Change(String complaint) {
            this.complaint = Pattern.compile(complaint);
        }
    }

    private final Set<Change> changes = Collections.synchronizedSet(EnumSet.noneOf(Change.class));

    /** The fields that this server is known to take, before it was asked anything. */
    static RequestFields of(FriendliProperties properties) {
        RequestFields fields = new RequestFields();
        if (properties.isFriendli()) {
            // Its schemas know minItems 0 and 1 only.
            fields.changes.add(Change.NO_BOUNDS);
        }
        return fields;
    }

    boolean has(Change change) {
        return changes.contains(change);
    }

    /** Returns the changes of a request that is sent now. */
    Set<Change> sent() {
        synchronized (changes) {
            return Set.copyOf(changes);
        }
    }

    /**
     * Returns whether the request is to be sent again, in another form that the failure asks for.
     *
     * @param sent the changes it was sent with: of several that are refused at once for the same field only the first one
     *     changes anything
     */
    boolean adapt(UpstreamException failure, Set<Change> sent) {
        if (!failure.hasStatus(400) && !failure.hasStatus(422)) {
            return false;
        }
        if (!sent.equals(sent())) {
            return true;
        }
        String said = failure.answer().text().toLowerCase(Locale.ROOT);
        for (Change change : Change.values()) {
            if (change.complaint.matcher(said).find() && changes.add(change)) {
                log.info("The model is asked in another way from now on ({}), since {}", change, failure.getMessage());
                return true;
            }
        }
        return false;
    }
}
