package ai.careerpath.codegen;

import ai.careerpath.llm.UnusableAnswerException;
import ai.careerpath.llm.json.LenientJson;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the program that a model wrote, as JSON or in a code fence, and takes none that breaks a rule it can check. */
final class CodeAnswer {

    private static final int FEWEST_LINES = 5;
    private static final int MOST_LINES = 15;
    private static final int LONGEST = 4000;

    private final Skill skill;
    private final List<Language> languages;

    /** @param languages what was asked for, best first */
    CodeAnswer(Skill skill, List<Language> languages) {
        this.skill = skill;
        this.languages = languages;
    }

    /**
     * The snippet, not validated yet.
     *
     * @throws UnusableAnswerException when there is no program, or not one as it was asked for
     */
    CodeSnippet read(String content) {
        String normal = content.replace("\r\n", "\n").replace('\r', '\n');
        return LenientJson.object(normal, "code")
                .map(this::fromJson)
                .or(() -> fromFence(normal))
                .orElseThrow(() -> new UnusableAnswerException(Wording.note("unusable.no-code")));
    }

    private CodeSnippet fromJson(ObjectNode answer) {
        String description = UpstreamText.clean(answer.path("description").asText(""));
        return snippet(code(answer.path("code")), answer.path("language").asText(""), description);
    }

    /** One text, or one text a line; line breaks that were escaped twice are line breaks. */
    private static String code(JsonNode code) {
        if (code.isArray()) {
            return StreamSupport.stream(code.spliterator(), false)
                    .map(line -> line.asText(""))
                    .collect(Collectors.joining("\n"));
        }
        String text = code.asText("");
        return text.strip().contains("\n") ? text : text.replace("\\n", "\n");
    }

    private Optional<CodeSnippet> fromFence(String content) {
        return CodeFence.first(content).map(fence -> snippet(fence.code(), fence.language(), ""));
    }

    private CodeSnippet snippet(String raw, String languageName, String description) {
        Language language = language(languageName);
        String code = cleaned(raw);
        check(code, language);
        String shown = description.isEmpty() ? skill.name() + " in " + language.displayName() + "." : description;
        return new CodeSnippet(code, language, shown, null);
    }

    /** A language that was not asked for counts as the one preferred, as does a language of that name nobody knows. */
    private Language language(String name) {
        return Language.named(name).filter(languages::contains).orElse(languages.get(0));
    }

    /** Without a fence inside, without spaces at line ends, with one line break at the end. */
    private static String cleaned(String raw) {
        String code = raw.replace("\r\n", "\n").replace('\r', '\n');
        String inner = code.strip().startsWith(CodeFence.MARK)
                ? CodeFence.first(code).map(CodeFence::code).orElse(code)
                : code;
        List<String> lines = inner.lines().map(CodeAnswer::withoutSpacesAtEnd).toList();
        int first = 0;
        int end = lines.size();
        while (first < end && lines.get(first).isEmpty()) {
            first++;
        }
        while (first < end && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return String.join("\n", lines.subList(first, end)) + "\n";
    }

    private static String withoutSpacesAtEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static void check(String code, Language language) {
        long lines = code.lines().filter(line -> !line.isBlank()).count();
        if (code.isBlank()) {
            throw new UnusableAnswerException(Wording.note("unusable.no-code"));
        }
        if (code.length() > LONGEST) {
            throw new UnusableAnswerException(Wording.note("unusable.long-lines", LONGEST));
        }
        if (lines > MOST_LINES || lines < FEWEST_LINES) {
            throw new UnusableAnswerException(Wording.note("unusable.lines", lines));
        }
        if (code.chars().anyMatch(character -> character < ' ' && character != '\n' && character != '\t')) {
            throw new UnusableAnswerException(Wording.note("unusable.control-characters"));
        }
        SourceSyntax syntax = LanguageDefinitions.of(language).syntax();
        if (!syntax.hasComment(code)) {
            throw new UnusableAnswerException(Wording.note("unusable.no-comment"));
        }
        if (!syntax.printsSomething(code)) {
            throw new UnusableAnswerException(Wording.note("unusable.prints-nothing"));
        }
    }
}
