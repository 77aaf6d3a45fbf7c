package ai.careerpath.analysis.rules;

import ai.careerpath.configuration.BundledFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Rules by their names, each a list of words. */
final class RuleFile {

    private final String file;
    private final Properties rules = new Properties();

    /** @param name of a file in {@code analysis}, without its ending */
    RuleFile(String name) {
        file = "/analysis/" + name + ".properties";
        try {
            rules.load(new StringReader(BundledFile.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that begin so, sorted. */
    List<String> names(String beginning) {
        return rules.stringPropertyNames().stream()
                .filter(name -> name.startsWith(beginning))
                .sorted()
                .toList();
    }

    boolean has(String name) {
        return rules.containsKey(name);
    }

    /** @throws NullPointerException naming the rule that the file lacks */
    List<String> words(String name) {
        return List.of(Objects.requireNonNull(rules.getProperty(name), () -> file + " has no " + name)
                .split("\\s+"));
    }
}
