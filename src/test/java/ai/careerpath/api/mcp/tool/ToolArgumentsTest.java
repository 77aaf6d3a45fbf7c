package ai.careerpath.api.mcp.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.api.CareerPathRequest;
import ai.careerpath.testing.RequestValidators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolArgumentsTest {

    private static final ValidatorFactory VALIDATORS = RequestValidators.create();

    private final ObjectMapper json = new ObjectMapper();
    private final ToolArguments arguments = new ToolArguments(json, VALIDATORS.getValidator());

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @Test
    void goodArgumentsAreRead() throws Exception {
        JsonNode given = json.readTree("{\"currentRole\": \" Tester \", \"targetRole\": \"Builder\"}");

        assertThat(arguments.read(given, CareerPathRequest.class).currentRole()).isEqualTo("Tester");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                                                      | currentRole is required. targetRole is required.
            {"current_role": "Tester"}                                              | current_role is not an argument; there are currentRole, hoursPerWeek, knownSkills, level, targetRole.
            {"currentRole": {}}                                                     | currentRole has a value of the wrong type.
            {"currentRole": "Tester", "targetRole": "Builder", "knownSkills": [[]]} | knownSkills[0] has a value of the wrong type.
            {"currentRole": "Tester", "targetRole": "Builder", "hoursPerWeek": 99}  | hoursPerWeek must be 1 to 80.
            {"currentRole": "Tester", "hoursPerWeek": 99999999999}                  | hoursPerWeek must be 1 to 80. targetRole is required.
            {"currentRole": "Tester", "hoursPerWeek": 2.5}                          | hoursPerWeek has a value of the wrong type.
            """)
    void wrongArgumentsAreNamed(String given, String problem) throws Exception {
        JsonNode read = json.readTree(given);

        assertThatThrownBy(() -> arguments.read(read, CareerPathRequest.class))
                .isInstanceOf(InvalidArgumentsException.class)
                .hasMessage(problem);
    }
}
