package ai.careerpath.llm.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** A JSON object that is whole at every moment while it is being read, token by token. */
final class PartialJsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root = NODES.objectNode();
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();

    ObjectNode root() {
        return root;
    }

    /** Adds what the parser has just read; whether the object goes on after that. */
    boolean add(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> enter(open.isEmpty() ? root : NODES.objectNode(), parser);
            case START_ARRAY -> enter(NODES.arrayNode(), parser);
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> {
                return true;
            }
            default -> put(scalar(token, parser), parser.currentName());
        }
        return !open.isEmpty();
    }

    private void enter(ContainerNode<?> container, JsonParser parser) throws IOException {
        if (!open.isEmpty()) {
            // The parser is inside the new container already, so its own name is that of the parent's field.
            String name = parser.getParsingContext().getParent().getCurrentName();
            put(container, name == null ? "" : name);
        }
        open.push(container);
    }

    private void put(JsonNode value, String name) {
        ContainerNode<?> container = open.peek();
        if (container instanceof ObjectNode object) {
            object.set(name, value);
        } else if (container instanceof ArrayNode array) {
            array.add(value);
        }
    }

    private static JsonNode scalar(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }
}
