package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.sandbox.wasm.GuestExit;
import ai.careerpath.sandbox.wasm.javascript.NodeHost.ScriptError;
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

    private static final Pattern MESSAGE = Pattern.compile("Err` value: Error: (.*)");
    private static final Pattern LINE = Pattern.compile("\\n    at index\\.js:(\\d+)");
    private static final Pattern NO_MODULE = Pattern.compile("Cannot find module '(?:/p/r/o/)?(.*)' imported from .*");

    GuestExit end(NodeHost run) {
        Matcher matcher = MESSAGE.matcher(text);
        String message = matcher.find() ? matcher.group(1) : text.strip();
        String absent = run.absent();
        if (absent != null) {
            run.printError("Error [ERR_MODULE_NOT_FOUND]: " + message + "\n");
            return GuestExit.lacking(absent);
        }
        Matcher noModule = NO_MODULE.matcher(message);
        if (noModule.matches()) {
            run.printError("Error [ERR_MODULE_NOT_FOUND]: Cannot find module './" + noModule.group(1) + "'\n");
            return GuestExit.ended(1);
        }
        Matcher lineMatcher = LINE.matcher(text);
        int line = lineMatcher.find() ? Integer.parseInt(lineMatcher.group(1)) : 0;
        // The parser that got further understood the program better.
        boolean isScript = scriptError.line() >= line;
        run.printError(report(run, isScript ? scriptError.message() : message, isScript ? scriptError.line() : line));
        return GuestExit.compileError(1);
    }

    private static String report(NodeHost run, String message, int line) {
        List<String> lines = run.source().lines().toList();
        String place =
                line >= 1 && line <= lines.size() ? "index.js:" + line + "\n" + lines.get(line - 1) + "\n\n" : "";
        return place + "SyntaxError: " + message + "\n";
    }
}
