package ai.careerpath.validation.daytona;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** What {@link DaytonaStub} answers to one request. */
record StubReply(int status, Object body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A request that the real server refuses too. */
    static final class Refused extends RuntimeException {
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        StubReply reply() {
            return error(status, String.valueOf(getMessage()));
        }
    }

    static StubReply error(int status, String message) {
        return new StubReply(status, Map.of("statusCode", status, "error", "Error", "message", message));
    }

    String text() {
        return write(body);
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
