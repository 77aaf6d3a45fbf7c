package ai.careerpath.catalog.skill;

import ai.careerpath.catalog.title.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that may name one skill, and the level that was told with it.
 *
 * @param level null where none was told
 */
record SkillWording(String text, @Nullable String level) {

    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[-–—*•·>]+|#{1,6}\\s)\\s*");
    private static final Pattern QUOTES = Pattern.compile("^[\"'“”„`*_]+|[\"'“”„`*_.;:,!]+$");
    private static final Pattern VERSION =
            Pattern.compile("(?i)[\\s,]*(?:\\b(?:version|v\\.?|es)\\s?)?\\d+(?:\\.(?:\\d+|x))*\\s?(?:\\+|lts)?$");
    private static final List<Affix> AFFIXES = Affix.all();

    static SkillWording of(String text) {
        return new SkillWording(tidy(text), null);
    }

    /** This wording with less and less around the name. */
    Stream<SkillWording> reduced() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, wording -> wording.flatMap(SkillWording::less))
                .flatMap(Optional::stream);
    }

    private Optional<SkillWording> less() {
        String lower = text.toLowerCase(Locale.ROOT);
        // What changes its length in small letters has no such word.
        for (Affix affix : lower.length() == text.length() ? AFFIXES : List.<Affix>of()) {
            Optional<String> rest = affix.removedFrom(text, lower);
            if (rest.isPresent()) {
                return Optional.of(new SkillWording(tidy(rest.get()), level == null ? affix.level() : level));
            }
        }
        String unversioned = tidy(VERSION.matcher(text).replaceAll(""));
        return unversioned.equals(text) || unversioned.isEmpty()
                ? Optional.empty()
                : Optional.of(new SkillWording(unversioned, level));
    }

    private static String tidy(String text) {
        String tidy = text.strip();
        String before;
        do {
            before = tidy;
            tidy = NUMBERING.matcher(tidy).replaceAll("");
            tidy = QUOTES.matcher(tidy).replaceAll("").strip();
        } while (!tidy.equals(before));
        return tidy;
    }

    /** Words before or behind a name that may tell a level, such as {@code basic} and {@code programming language}. */
    private record Affix(
            String words, boolean isBefore, @Nullable String level) {

        static List<Affix> all() {
            return new WordFile("skills/affixes.txt")
                    .rows(3).stream()
                            .flatMap(row -> Stream.of(row.get(2).split("\\s*,\\s*"))
                                    .map(words -> new Affix(words, row.get(0).equals("before"), level(row.get(1)))))
                            .sorted(Comparator.comparingInt(
                                    affix -> -affix.words().length()))
                            .toList();
        }

        /** @param lower the same text in small letters */
        Optional<String> removedFrom(String text, String lower) {
            int length = words.length();
            if (length >= text.length()) {
                return Optional.empty();
            }
            if (isBefore && lower.startsWith(words) && isEnd(text.charAt(length))) {
                return Optional.of(text.substring(length));
            }
            int end = text.length() - length;
            return !isBefore && lower.endsWith(words) && isEnd(text.charAt(end - 1))
                    ? Optional.of(text.substring(0, end).replaceAll("[\\s:(–—-]+$", ""))
                    : Optional.empty();
        }

        private static boolean isEnd(char letter) {
            return !Character.isLetterOrDigit(letter);
        }

        private static @Nullable String level(String name) {
            return name.equals("-") ? null : name;
        }
    }
}
