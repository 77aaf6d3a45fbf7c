package ai.careerpath.codegen.safety;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What code in each language must not do: start processes, touch files, use the network, evaluate text, go native.
 *
 * <p>The rules are lines of {@code codegen/safety}: what the code does; whether the text inside its strings counts; the regular
 * expression that shows it. A line {@code let} names a part of the expressions behind it.
 */
final class SafetyRules {

    private static final String FOLDER = "/codegen/safety/";
    private static final String LET = "let";
    private static final String IN_STRINGS = "strings";

    private static final Map<String, String> CLAUSES = Map.of(
            "process", "it starts a process",
            "file", "it touches files",
            "environment", "it reads the environment",
            "network", "it uses the network",
            "eval", "it evaluates text as code",
            "native", "it reaches below its language");

    private static final Map<Language, List<SafetyRule>> RULES = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> read(file(language))));

    private SafetyRules() {}

    static List<SafetyRule> of(Language language) {
        return Objects.requireNonNull(RULES.get(language));
    }

    private static String file(Language language) {
        return switch (language) {
            case PYTHON -> "python.txt";
            case JAVASCRIPT, TYPESCRIPT -> "javascript.txt";
            case JAVA -> "java.txt";
            case GO -> "go.txt";
            case SQL -> "sql.txt";
            case BASH -> "bash.txt";
            case C, CPP -> "c.txt";
            case RUST -> "rust.txt";
            case PHP -> "php.txt";
            case RUBY -> "ruby.txt";
        };
    }

    private static List<SafetyRule> read(String file) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<SafetyRule> rules = new ArrayList<>();
        for (String line : BundledFile.lines(FOLDER + file)) {
            String[] columns = line.split("\t", 3);
            String expression = columns[2];
            for (Map.Entry<String, String> part : parts.entrySet()) {
                expression = expression.replace(part.getKey(), part.getValue());
            }
            if (columns[0].equals(LET)) {
                parts.put("{" + columns[1] + "}", expression);
            } else {
                String clause = Objects.requireNonNull(CLAUSES.get(columns[0]), line);
                rules.add(new SafetyRule(clause, Pattern.compile(expression), columns[1].equals(IN_STRINGS)));
            }
        }
        return List.copyOf(rules);
    }
}
