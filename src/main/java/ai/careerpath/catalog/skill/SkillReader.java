package ai.careerpath.catalog.skill;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.title.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the skills in a text such as {@code Advanced SQL}, {@code 1. Docker}, {@code Python (Programming Language)} or
 * {@code Docker & Kubernetes}. Thread-safe.
 */
public final class SkillReader {

    private static final Pattern BRACKETS =
            Pattern.compile("(?<before>[^()\\[\\]]*)[(\\[](?<inside>[^()\\[\\]]*)[)\\]](?<behind>.*)");
    private static final Pattern LIST = Pattern.compile("[,;|\\n•]+(?![^(]*\\))");
    private static final Pattern PAIR =
            Pattern.compile("\\s*(?:/|&|(?<=[\\p{L}\\p{N}])\\+(?=[\\p{L}\\p{N}])|\\s\\+\\s|\\s(?:%s)\\s)\\s*"
                    .formatted(String.join("|", new WordFile("skills/conjunctions.txt").words())));

    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    private final Catalog catalog;

    public SkillReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All skills that a text names, in its order; a part that the catalogue does not know comes back by its name. */
    public List<NamedSkill> all(String text) {
        Optional<NamedSkill> whole = known(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<NamedSkill> skills = new ArrayList<>();
        for (String item : LIST.split(text)) {
            if (!item.isBlank()) {
                skills.addAll(item(item));
            }
        }
        return skills;
    }

    /** The one skill that a text names: the first of several, and by its own name where the catalogue does not know it. */
    public NamedSkill one(String text) {
        return known(text).orElseGet(() -> all(text).stream().findFirst().orElseGet(() -> unknown(text)));
    }

    /** The skill of the catalogue that a text names as a whole; empty when there is none. */
    public Optional<NamedSkill> known(String text) {
        return readings(SkillWording.of(text), 2).flatMap(this::lookedUp).findFirst();
    }

    private List<NamedSkill> item(String item) {
        Optional<NamedSkill> whole = known(item);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        SkillWording wording = SkillWording.of(item);
        List<NamedSkill> pair = Stream.of(PAIR.split(wording.text()))
                .map(this::known)
                .flatMap(Optional::stream)
                .toList();
        if (pair.size() > 1) {
            return pair;
        }
        return pair.isEmpty() || !SLASH.matcher(item).find()
                ? List.of(unknown(item))
                : each(SLASH.split(wording.text()));
    }

    /** React/Zig: one that is known tells that the other is another skill. */
    private List<NamedSkill> each(String[] names) {
        return Stream.of(names)
                .filter(name -> !name.isBlank())
                .map(name -> known(name).orElseGet(() -> unknown(name)))
                .toList();
    }

    private static NamedSkill unknown(String text) {
        SkillWording shortest = SkillWording.of(text)
                .reduced()
                .takeWhile(wording -> !isCut(wording.text(), text))
                .reduce((first, last) -> last)
                .orElseGet(() -> SkillWording.of(text));
        return new NamedSkill(null, shortest.text(), shortest.level());
    }

    /** Whether a name lost a number that is part of it, as S3 does. */
    private static boolean isCut(String name, String text) {
        int end = text.indexOf(name) + name.length();
        return !name.isEmpty()
                && end < text.length()
                && !Character.isWhitespace(text.charAt(end - 1))
                && Character.isDigit(text.charAt(end));
    }

    /** The wordings of one name: as it is, with less around it, without brackets, and what stands in these. */
    private static Stream<SkillWording> readings(SkillWording text, int brackets) {
        return text.reduced().flatMap(wording -> {
            Matcher parts = BRACKETS.matcher(wording.text());
            if (brackets == 0 || !parts.matches()) {
                return Stream.of(wording);
            }
            @Nullable
            String level = SkillWording.of("x " + parts.group("inside"))
                    .reduced()
                    .map(SkillWording::level)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(wording.level());
            SkillWording outside = new SkillWording((parts.group("before") + parts.group("behind")).strip(), level);
            SkillWording inside = new SkillWording(parts.group("inside").strip(), wording.level());
            return Stream.concat(
                    Stream.of(wording), Stream.concat(readings(outside, brackets - 1), readings(inside, brackets - 1)));
        });
    }

    private Stream<NamedSkill> lookedUp(SkillWording wording) {
        return wording.text().isEmpty()
                ? Stream.empty()
                : catalog.skill(wording.text()).map(entry -> NamedSkill.of(entry, wording.level())).stream();
    }
}
