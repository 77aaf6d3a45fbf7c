package ai.careerpath.sandbox.language;

import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of one language, in one class: what it runs on here, and what its compiler and runtime say. */
public interface LanguageDefinition {

    /** As far as it matters to who writes code. */
    Pattern MINOR_VERSION = Pattern.compile("(\\d+\\.\\d+)");

    /**
     * Finds the toolchain of this machine, and prepares what its runs share.
     *
     * @throws MissingRuntimeException when there is none; the message names what to install
     * @throws IOException when the engine's own files cannot be written
     */
    Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException, InterruptedException;

    /** Returns how long {@link #find} takes. */
    Preparation preparation();

    /**
     * Returns the line that tells what went wrong.
     *
     * @param lines of standard error, none of them blank
     */
    Optional<String> errorLine(List<String> lines);

    /**
     * Returns how a line of standard error begins that may tell what went wrong, in the syntax that Java and Python share;
     * such lines are kept of however much output.
     */
    Pattern telling();

    /** Returns whether standard error of a failed run tells that the code did not get through its parser or compiler. */
    boolean showsCompileError(String stderr);

    /**
     * Returns what the code needs and the sandbox has not, such as {@code module numpy}, where standard error of a failed
     * run tells that this is what ended it; the network is not looked for here.
     */
    Optional<String> lack(String stderr);

    /** Returns whether standard error tells of a failure though the exit code is 0. */
    default boolean isFailure(String stderr) {
        return false;
    }

    /** Returns whether standard error tells of an uncaught error though the exit code is 0, as an exit hook can have it. */
    default boolean showsUncaught(String stderr) {
        return false;
    }

    /**
     * Returns how a prompt names the language, such as {@code Python 3.11}.
     *
     * @param version of the runtime that will execute the code
     */
    String promptName(String version);

    /**
     * Returns the version that code has to be written for, such as {@code 3.11}.
     *
     * @param runtime name and version of what executes it, such as {@code CPython 3.11.2}
     */
    default Optional<String> version(String runtime) {
        return Text.group(MINOR_VERSION, runtime);
    }

    /** Returns whether Daytona's default snapshot has its toolchain. */
    boolean isInDefaultSnapshot();

    /** How long it takes until a language is ready; the quickest are prepared first. */
    enum Preparation {
        INSTANT,
        SECONDS,
        MINUTE
    }
}
