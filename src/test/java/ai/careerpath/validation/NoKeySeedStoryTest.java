package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Source;
import ai.careerpath.validation.ValidationProperties.Fallback;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class NoKeySeedStoryTest {

    @Test
    @DisplayName("Case 6: without a key, Daytona is unavailable and says so")
    void noKey() throws Exception {
        FakeSandbox local = new FakeSandbox(Source.LOCAL, Set.of(), program -> Mono.empty());
        SandboxChoice choice = SandboxChoice.of(SandboxMode.DAYTONA, false, Fallback.UNAVAILABLE);
        Program program = new Program("Python Programming", Language.PYTHON, "print(1)");

        CodeValidation validation = new RoutingCodeValidator(choice, null, local)
                .validate(program, Deadline.in(Duration.ofSeconds(5)))
                .map(answer -> answer.value())
                .block();

        JsonMapper json = new JsonMapper();
        ObjectNode fields = json.valueToTree(validation);
        fields.retain(List.of("skill", "status", "output", "error", "execution_time", "details"));
        assertThat((JsonNode) fields).isEqualTo(json.readTree("""
                                {"skill":"Python Programming","status":"Failure","output":"","error":null,\
                                "execution_time":0.0,\
                                "details":"Code validation unavailable - API key not configured"}"""));
    }
}
