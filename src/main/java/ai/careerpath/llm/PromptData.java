package ai.careerpath.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Puts what users typed and what others wrote into a prompt, as data that cannot pose as instructions. */
public final class PromptData {

    private static final JsonMapper JSON = new JsonMapper();

    private PromptData() {}

    /** The values as JSON between two tags. Nothing in them can close the fence: angle brackets are escaped. */
    public static String fenced(Map<String, ?> values) {
        try {
            String json =
                    JSON.writeValueAsString(values).replace("<", "\\u003c").replace(">", "\\u003e");
            return "<data>\n" + json + "\n</data>";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Only texts, numbers, lists and maps can be fenced", e);
        }
    }
}
