package ai.careerpath.validation.daytona;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;

/** Answers an execution the way the runner inside a sandbox does: the code ran and printed {@code hi}. */
public final class RunnerReports implements ResponseDefinitionTransformerV2 {

    static final String NAME = "runner-reports";

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        try {
            String command =
                    JSON.readTree(event.getRequest().getBody()).path("command").asText();
            String nonce = StubRuns.job(command).path("nonce").asText();
            String report =
                    "{\\\"end\\\":\\\"exited\\\",\\\"isolation\\\":\\\"own user\\\",\\\"stages\\\":[{\\\"stage\\\":\\\"run\\\",\\\"rc\\\":0,\\\"out\\\":\\\"aGkK\\\",\\\"err\\\":\\\"\\\",\\\"seconds\\\":0.2}]}";
            boolean isOpen = event.getTransformerParameters() != null
                    && event.getTransformerParameters().getBoolean("open", false);
            if (isOpen && StubRuns.job(command).path("closed").asBoolean()) {
                report = "{\\\"end\\\":\\\"open\\\",\\\"isolation\\\":\\\"none\\\"}";
            }
            boolean twice = event.getTransformerParameters() != null
                    && event.getTransformerParameters().getBoolean("twice", false);
            String line = "\\n" + nonce + report + "\\n";
            return ResponseDefinitionBuilder.okForJson("")
                    .withBody("{\"exitCode\":0,\"result\":\"" + (twice ? line + line : line) + "\"}")
                    .build();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
