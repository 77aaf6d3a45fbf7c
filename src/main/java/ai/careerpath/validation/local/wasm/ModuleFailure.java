package ai.careerpath.validation.local.wasm;

import ai.careerpath.validation.local.wasm.GuestRun.ScriptError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that parses neither as CommonJS nor as an ES module, or imports what is not there.
 *
 * @param text what the engine wrote about the module, before any of the program ran
 * @param scriptError why it is no CommonJS
 */
record ModuleFailure(String text, ScriptError scriptError) {

    private static final Pattern MESSAGE =
            Pattern.compile("Err` value: Error: (.*?)(?:\\n    at \\S*?:(\\d+):\\d+)?\\n", Pattern.DOTALL);
    private static final Pattern NO_MODULE = Pattern.compile("could not load module '(.*)'");
    private static final Pattern NO_EXPORT = Pattern.compile("[Cc]ould not find export '(.*)' in module '(.*)'");

    GuestExit end(GuestRun run) {
        Matcher matcher = MESSAGE.matcher(text);
        boolean isFound = matcher.find();
        String message = isFound ? matcher.group(1) : text.strip();
        Matcher noModule = NO_MODULE.matcher(message);
        if (noModule.lookingAt()) {
            return missing(run, noModule.group(1));
        }
        int line = isFound && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
        // The parser that got further understood the program better.
        boolean isScript = scriptError.line() >= line;
        run.printError(report(run, isScript ? scriptError.message() : message, isScript ? scriptError.line() : line));
        return GuestExit.compileError(1);
    }

    private static GuestExit missing(GuestRun run, String module) {
        String name = module.startsWith("/app/") ? "./" + module.substring(5) : module;
        run.printError("Error [ERR_MODULE_NOT_FOUND]: Cannot find module '" + name + "' imported from index.js\n");
        return AbsentModule.lacking(module)
                .map(lacking -> GuestExit.unsupported("the local sandbox has no " + lacking))
                .orElse(GuestExit.ended(1));
    }

    private static String report(GuestRun run, String message, int line) {
        List<String> lines = run.source().lines().toList();
        String place =
                line >= 1 && line <= lines.size() ? "index.js:" + line + "\n" + lines.get(line - 1) + "\n\n" : "";
        return place + "SyntaxError: " + message + "\n";
    }
}
