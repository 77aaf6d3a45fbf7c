package ai.careerpath.api.mcp.tool;

import ai.careerpath.api.problem.JsonPath;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads the arguments of tools and checks them by the constraints of the HTTP endpoints. */
record ToolArguments(ObjectMapper json, Validator validator) {

    /** @throws InvalidArgumentsException when they are not what the type demands */
    <T> T read(JsonNode arguments, Class<T> type) {
        T read = parsed(arguments, type);
        String problems = validator.validate(read).stream()
                .map(problem -> problem.getPropertyPath() + " " + problem.getMessage() + ".")
                .sorted()
                .collect(Collectors.joining(" "));
        if (!problems.isEmpty()) {
            throw new InvalidArgumentsException(problems);
        }
        return read;
    }

    private <T> T parsed(JsonNode arguments, Class<T> type) {
        try {
            return json.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(arguments);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidArgumentsException(e.getPropertyName() + " is not an argument; there are "
                    + e.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        } catch (JsonMappingException e) {
            throw new InvalidArgumentsException(path(e) + " has a value of the wrong type.");
        } catch (JsonProcessingException e) {
            throw new InvalidArgumentsException("The arguments cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(JsonMappingException wrong) {
        String path = JsonPath.of(wrong);
        return path.isEmpty() ? "arguments" : path;
    }
}
