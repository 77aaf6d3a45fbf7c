package ai.careerpath.catalog;

import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program files, each called {@code <skill-id>/<level>[-<name>].<extension of its language>}. */
final class ProgramFiles {

    private static final Pattern PATH = Pattern.compile(
            "(?<skill>[^/]+)/(?<level>basic|working|expert)(?:-(?<name>[a-z0-9-]+))?(?<extension>\\.\\w+)");

    private final Map<String, SkillEntry> skills;
    private final Map<String, List<LibraryProgram>> bySkill = new HashMap<>();

    ProgramFiles(List<SkillEntry> skills) {
        this.skills = skills.stream().collect(Collectors.toMap(SkillEntry::id, Function.identity()));
    }

    /**
     * @param path such as {@code docker/basic.py}
     * @throws InvalidCatalogException when the path says neither skill, level nor language, or nothing describes it
     */
    void add(String path, String code) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw fault(path, "it must be called <skill-id>/<basic|working|expert>[-<name>].<extension>");
        }
        String skill = parts.group("skill");
        if (!skills.containsKey(skill)) {
            throw fault(path, "there is no skill \"" + skill + "\"");
        }
        Language language = language(path, parts.group("extension"));
        ProgramHeader header = ProgramHeader.of(code);
        if (header.description().isEmpty()) {
            throw fault(path, "the first line must be a comment that says what the program shows");
        }
        LibraryProgram program = new LibraryProgram(
                LibraryProgram.Level.valueOf(parts.group("level").toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(parts.group("name"), ""),
                header.needs(),
                new CodeSnippet(code, language, header.description(), null));
        bySkill.computeIfAbsent(skill, id -> new ArrayList<>()).add(program);
    }

    Map<String, List<LibraryProgram>> bySkill() {
        Map<String, List<LibraryProgram>> sorted = new HashMap<>();
        skills.forEach((id, skill) -> sorted.put(
                id,
                bySkill.getOrDefault(id, List.of()).stream()
                        .sorted(firstToLearn(skill.languages()))
                        .toList()));
        return sorted;
    }

    /** What runs everywhere stands before what needs a library, the skill's own languages before others. */
    private static Comparator<LibraryProgram> firstToLearn(List<Language> preferred) {
        return Comparator.comparing(LibraryProgram::level)
                .thenComparing(program -> !program.needs().isEmpty())
                .thenComparingInt(program -> {
                    int place = preferred.indexOf(program.snippet().language());
                    return place < 0 ? preferred.size() : place;
                })
                .thenComparing(program -> program.snippet().language())
                .thenComparing(LibraryProgram::name);
    }

    private static Language language(String path, String extension) {
        return Arrays.stream(Language.values())
                .filter(language -> language.entrypoint().endsWith(extension))
                .findFirst()
                .orElseThrow(() -> fault(path, "no language has the extension " + extension));
    }

    private static InvalidCatalogException fault(String path, String what) {
        return new InvalidCatalogException("catalog/programs/" + path + ": " + what);
    }
}
