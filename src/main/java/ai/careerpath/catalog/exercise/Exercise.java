package ai.careerpath.catalog.exercise;

import ai.careerpath.model.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task that tells whether somebody has a skill: who makes all tests pass, has it.
 *
 * @param skill the skill's id
 * @param task what is to be done, in two sentences
 * @param starter the code to begin with; it fails at least one of the tests
 * @param tests what the code is run with, in the shape that {@code POST /code-validations} takes
 */
public record Exercise(String skill, String task, Language language, String starter, List<Test> tests) {

    public Exercise {
        tests = List.copyOf(tests);
    }

    /** One run of the code, and what it must print. */
    public record Test(String name, String stdin, List<String> args, String expected) {

        public Test(String name, @Nullable String stdin, @Nullable List<String> args, String expected) {
            this.name = name;
            this.stdin = Objects.requireNonNullElse(stdin, "");
            this.args = args == null ? List.of() : List.copyOf(args);
            this.expected = expected;
        }
    }
}
