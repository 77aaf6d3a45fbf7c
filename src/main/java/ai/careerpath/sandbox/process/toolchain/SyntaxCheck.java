package ai.careerpath.sandbox.process.toolchain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How to find out whether an interpreter refused the text of a program. Any program can print what a parser prints, so
 * only parsing it once more, without running it, tells.
 *
 * @param hint what standard error holds where that may be so
 * @param command parses the source file and fails when it cannot
 */
public record SyntaxCheck(Pattern hint, List<String> command) {

    public static SyntaxCheck of(String hint, String... command) {
        return new SyntaxCheck(Pattern.compile(hint), List.of(command));
    }
}
