package ai.careerpath.sandbox.language.text;

import ai.careerpath.configuration.BundledFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds things in what compilers and runtimes print. */
public final class Text {

    private Text() {}

    /** The first line that matches as a whole, without what surrounds it. */
    public static Optional<String> firstLine(Pattern pattern, List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> pattern.matcher(line).matches())
                .findFirst();
    }

    public static Optional<String> last(List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1).strip());
    }

    /** The first group that took part in the first match: of several ways to say something each has a group of its own. */
    public static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** The words of a list of this application, one a line. */
    public static Set<String> words(String path) {
        return Set.copyOf(BundledFile.lines(path));
    }
}
