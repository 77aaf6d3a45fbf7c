package ai.careerpath.catalog;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How skill names are compared: without case, punctuation and spaces, but C, C++ and C# stay apart. */
final class SkillNames {

    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}+#]");

    private SkillNames() {}

    static String key(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return IGNORED.matcher(lower).replaceAll("");
    }

    /** All ways to name a skill: its id, its name and its aliases. */
    static Stream<String> of(SkillEntry skill) {
        return Stream.concat(Stream.of(skill.id(), skill.name()), skill.aliases().stream());
    }

    static Map<String, SkillEntry> index(List<SkillEntry> skills) {
        Map<String, SkillEntry> index = new HashMap<>();
        skills.forEach(skill -> of(skill).forEach(name -> index.putIfAbsent(key(name), skill)));
        return index;
    }
}
