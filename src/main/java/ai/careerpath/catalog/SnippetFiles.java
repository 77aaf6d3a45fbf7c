package ai.careerpath.catalog;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The snippet files, each called {@code <skill-id>.<extension of its language>}. */
final class SnippetFiles {

    private static final Pattern COMMENT_MARK = Pattern.compile("^\\s*(#!.*|#+|//+|--+|/\\*+|\\*/|\\*)\\s?");
    private static final Pattern COMMENT_END = Pattern.compile("\\s*\\*/\\s*$");

    private final Map<String, SkillEntry> skills;
    private final Map<String, List<CodeSnippet>> bySkill = new HashMap<>();

    SnippetFiles(List<SkillEntry> skills) {
        this.skills = skills.stream().collect(Collectors.toMap(SkillEntry::id, Function.identity()));
    }

    /** @throws InvalidCatalogException when the name says neither a skill nor a language, or nothing describes it */
    void add(String name, String code) {
        int dot = name.lastIndexOf('.');
        String skill = name.substring(0, dot);
        if (!skills.containsKey(skill)) {
            throw new InvalidCatalogException("catalog/snippets/" + name + ": there is no skill \"" + skill + "\"");
        }
        Language language = language(name, name.substring(dot));
        String description = description(code);
        if (description.isEmpty()) {
            throw new InvalidCatalogException(
                    "catalog/snippets/" + name + ": the first line must be a comment that says what the code shows");
        }
        bySkill.computeIfAbsent(skill, id -> new ArrayList<>()).add(new CodeSnippet(code, language, description, null));
    }

    Map<String, List<CodeSnippet>> bySkill() {
        Map<String, List<CodeSnippet>> sorted = new HashMap<>();
        skills.forEach((id, skill) -> sorted.put(id, bestFirst(skill, bySkill.getOrDefault(id, List.of()))));
        return sorted;
    }

    private static List<CodeSnippet> bestFirst(SkillEntry skill, List<CodeSnippet> snippets) {
        Comparator<CodeSnippet> byPreference = Comparator.comparingInt(snippet -> {
            int place = skill.languages().indexOf(snippet.language());
            return place < 0 ? Language.values().length : place;
        });
        return snippets.stream()
                .sorted(byPreference.thenComparing(CodeSnippet::language))
                .toList();
    }

    private static Language language(String name, String extension) {
        return Arrays.stream(Language.values())
                .filter(language -> language.entrypoint().endsWith(extension))
                .findFirst()
                .orElseThrow(() -> new InvalidCatalogException(
                        "catalog/snippets/" + name + ": no language has the extension " + extension));
    }

    /** The comment lines at the top of the code as one paragraph; empty when the code starts without a comment. */
    static String description(String code) {
        List<String> words = new ArrayList<>();
        for (String line : code.lines().toList()) {
            if (!COMMENT_MARK.matcher(line).find()) {
                break;
            }
            String text = COMMENT_MARK.matcher(line).replaceFirst("");
            words.add(COMMENT_END.matcher(text).replaceFirst("").strip());
        }
        return String.join(" ", words).strip().replaceAll("\\s+", " ");
    }
}
