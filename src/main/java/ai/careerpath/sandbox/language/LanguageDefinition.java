package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of one language, in one class: what it runs on here, how its code looks, and what its compiler and runtime
 * say.
 */
public abstract class LanguageDefinition {

    /** As far as it matters to who writes code. */
    private static final Pattern MINOR_VERSION = Pattern.compile("(\\d+\\.\\d+)");

    private final Language language;
    private final Preparation preparation;
    private final Workspace workspace;
    private final SourceSyntax syntax;
    private final Messages messages;

    /** @param preparation how long {@link #find} takes */
    LanguageDefinition(
            Language language, Preparation preparation, Workspace workspace, SourceSyntax syntax, Messages messages) {
        this.language = language;
        this.preparation = preparation;
        this.workspace = workspace;
        this.syntax = syntax;
        this.messages = messages;
    }

    /**
     * Finds the toolchain of this machine, and prepares what its runs share.
     *
     * @throws MissingRuntimeException when there is none; the message names what to install
     * @throws IOException when the engine's own files cannot be written
     */
    public abstract Toolchain find(ToolchainSearch search)
            throws MissingRuntimeException, IOException, InterruptedException;

    /**
     * Returns what the code needs and the sandbox has not, such as {@code module numpy}, where standard error of a failed
     * run tells that this is what ended it; programs and the network are looked for by {@link LanguageDefinitions}.
     */
    public abstract Optional<String> lack(String stderr);

    /**
     * Returns the line that tells what went wrong.
     *
     * @param lines of standard error, none of them blank
     */
    public Optional<String> errorLine(List<String> lines) {
        return Text.firstLine(messages.error(), lines);
    }

    /**
     * Returns how a line of standard error begins that may tell what went wrong, in the syntax that Java and Python share;
     * such lines are kept of however much output.
     */
    public final Pattern telling() {
        return messages.telling();
    }

    /** Returns whether standard error of a failed run tells that the code did not get through its parser or compiler. */
    public boolean showsCompileError(String stderr) {
        return messages.compileError().matcher(stderr).find();
    }

    /** Returns whether standard error tells of a failure though the exit code is 0. */
    public boolean isFailure(String stderr) {
        return false;
    }

    /** Returns whether standard error tells of an uncaught error though the exit code is 0, as an exit hook can have it. */
    public boolean showsUncaught(String stderr) {
        return messages.uncaught().matcher(stderr).find();
    }

    /** Returns how its code is read without its compiler. */
    public final SourceSyntax syntax() {
        return syntax;
    }

    /**
     * Returns how a prompt names the language, such as {@code Python 3.11}.
     *
     * @param version of the runtime that will execute the code
     */
    public String promptName(String version) {
        return language.displayName() + " " + version;
    }

    /**
     * Returns the version that code has to be written for, such as {@code 3.11}.
     *
     * @param runtime name and version of what executes it, such as {@code CPython 3.11.2}
     */
    public Optional<String> version(String runtime) {
        return Text.group(MINOR_VERSION, runtime);
    }

    /** Returns what it runs on at Daytona. */
    public final Workspace workspace() {
        return workspace;
    }

    final Language language() {
        return language;
    }

    final Preparation preparation() {
        return preparation;
    }

    final Messages messages() {
        return messages;
    }

    /**
     * What a language runs on at Daytona.
     *
     * @param image of the workspace API, such as {@code python}
     * @param version of the image, such as {@code 3.11}
     * @param isInDefaultSnapshot whether the sandbox API needs no other snapshot than its own
     */
    public record Workspace(String image, String version, boolean isInDefaultSnapshot) {

        static Workspace of(String image, String version) {
            return new Workspace(image, version, false);
        }

        Workspace alsoInDefaultSnapshot() {
            return new Workspace(image, version, true);
        }

        /** Returns the {@code runtime} of the workspace API. */
        public String runtime() {
            return image + ":" + version;
        }
    }

    /** How long it takes until a language is ready; the quickest are prepared first. */
    enum Preparation {
        INSTANT,
        SECONDS,
        MINUTE
    }
}
