package ai.careerpath.sandbox.language.text;

import java.util.regex.Pattern;

/**
 * How a compiler and a runtime say what went wrong; what they do not say has a pattern that finds nothing.
 *
 * @param telling how a line of standard error begins that may tell what went wrong, in the syntax that Java and Python
 *     share
 * @param error a whole line that tells what went wrong
 * @param compileError what standard error has of code that did not get through its parser or compiler
 * @param uncaught what standard error has of an error that nobody caught
 * @param noProgram how the library says that there is no such program to start, the name in the only group; may be empty
 * @param noNetwork how the library says that a name cannot be looked up or an address not be reached, without groups; may
 *     be empty
 */
public record Messages(
        Pattern telling, Pattern error, Pattern compileError, Pattern uncaught, String noProgram, String noNetwork) {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    public static Messages beginningWith(String telling) {
        return new Messages(Pattern.compile(telling), NEVER, NEVER, NEVER, "", "");
    }

    public Messages withError(String regex) {
        return new Messages(telling, Pattern.compile(regex), compileError, uncaught, noProgram, noNetwork);
    }

    public Messages withCompileError(String regex) {
        return new Messages(telling, error, Pattern.compile(regex), uncaught, noProgram, noNetwork);
    }

    public Messages withUncaught(String regex) {
        return new Messages(telling, error, compileError, Pattern.compile(regex), noProgram, noNetwork);
    }

    public Messages withNoProgram(String regex) {
        return new Messages(telling, error, compileError, uncaught, regex, noNetwork);
    }

    public Messages withNoNetwork(String regex) {
        return new Messages(telling, error, compileError, uncaught, noProgram, regex);
    }
}
