package ai.careerpath.codegen.safety;

import ai.careerpath.wording.Excerpt;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that generated code must not do.
 *
 * @param what a clause such as "it starts a process"
 * @param inStrings whether the text inside strings counts, as for the names of modules
 */
record SafetyRule(String what, Pattern pattern, boolean inStrings) {

    private static final int LONGEST_QUOTE = 40;

    /** What the code does and the words that show it; empty when it does not do it. */
    Optional<String> objection(SourceText source) {
        Matcher matcher = pattern.matcher(inStrings ? source.withStrings() : source.bare());
        return matcher.find() ? Optional.of(what + " (" + quote(matcher.group()) + ")") : Optional.empty();
    }

    private static String quote(String found) {
        return Excerpt.of(found.strip().replaceAll("\\s+", " "), LONGEST_QUOTE);
    }
}
