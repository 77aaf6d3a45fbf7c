package ai.careerpath.validation.daytona.outcome;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.TerminalText;
import ai.careerpath.sandbox.language.LanguageDefinitions;

/** Tells by standard error whether code did not even get through its parser or compiler. */
public final class CompileErrors {

    private CompileErrors() {}

    public static boolean shows(Language language, int exitCode, String stderr) {
        return exitCode != 0 && LanguageDefinitions.of(language).showsCompileError(TerminalText.withShortLines(stderr));
    }
}
