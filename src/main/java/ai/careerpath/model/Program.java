package ai.careerpath.model;

import java.util.List;

/**
 * Source code to execute, and the skill it is meant to show.
 *
 * @param files what lies beside it in the working directory
 * @param tests what it is run with instead of {@code input}, each on its own; none: it is run once
 */
public record Program(String skill, Language language, String code, Input input, List<File> files, List<Test> tests) {

    /** A program that is run once and gets nothing. */
    public Program(String skill, Language language, String code) {
        this(skill, language, code, Input.NONE, List.of(), List.of());
    }

    /** What one run reads. */
    public record Input(String stdin, List<String> args) {
        public static final Input NONE = new Input("", List.of());
    }

    /** A file in the working directory; the name has no path. */
    public record File(String name, String content) {}

    /** One run, which must end with exit code 0 and print what is expected, white space at ends of lines aside. */
    public record Test(String name, Input input, String expected) {}

    /** The same program in a run of its own. */
    public Program run(Input other) {
        return new Program(skill, language, code, other, files, List.of());
    }

    /** Whether it is nothing but its code. */
    public boolean isPlain() {
        return input.equals(Input.NONE) && files.isEmpty() && tests.isEmpty();
    }

    /** SHA-256 of the code's UTF-8 bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(code);
    }
}
