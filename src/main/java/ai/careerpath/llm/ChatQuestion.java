package ai.careerpath.llm;

import ai.careerpath.step.Step;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a model is asked.
 *
 * @param step on whose behalf, for the count of tokens
 * @param instructions what to do, in our words only; the shape of the answer is told here too
 * @param data what to do it with, fenced by {@link PromptData}
 * @param name what the shape of the answer is called
 * @param schema the JSON schema of the answer
 * @param temperature 0 (always the likeliest words) to 1
 */
public record ChatQuestion(
        Step step, String instructions, String data, String name, JsonNode schema, double temperature) {}
