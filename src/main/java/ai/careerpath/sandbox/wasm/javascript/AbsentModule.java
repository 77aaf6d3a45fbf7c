package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.configuration.BundledFile;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a module that the program may rightly expect, but this sandbox lacks, from one that is nowhere. */
final class AbsentModule {

    private static final Set<String> NODE = Set.copyOf(BundledFile.lines("/sandbox/lacks/node-modules.txt"));
    private static final Pattern PACKAGE =
            Pattern.compile("((?:@[a-z0-9~-][\\w.~-]*/)?[a-z0-9~-][\\w.~-]*)(?:/.*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 80;

    private AbsentModule() {}

    /** What the sandbox lacks, such as {@code module fs}; empty for a path, which no sandbox could resolve. */
    static Optional<String> lacking(String name) {
        String bare = name.startsWith("node:") ? name.substring("node:".length()) : name;
        if (NODE.contains(bare)) {
            return Optional.of("module " + bare);
        }
        Matcher matcher = PACKAGE.matcher(name);
        return matcher.matches() && matcher.group(1).length() <= LONGEST_NAME
                ? Optional.of("package " + matcher.group(1))
                : Optional.empty();
    }
}
