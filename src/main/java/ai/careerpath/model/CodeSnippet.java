package ai.careerpath.model;

import org.jspecify.annotations.Nullable;

/** A short program that shows a skill; {@code validation} is null until it was validated. */
public record CodeSnippet(
        String code,
        Language language,
        String description,
        @Nullable CodeValidation validation) {

    /** The program to execute for this snippet. */
    public Program program(String skill) {
        return new Program(skill, language, code);
    }

    public CodeSnippet validated(CodeValidation evidence) {
        return new CodeSnippet(code, language, description, evidence);
    }
}
