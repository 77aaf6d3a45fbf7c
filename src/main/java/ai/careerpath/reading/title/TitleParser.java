package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.TitleFile;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a line apart into what somebody is, was and wants to be. Thread-safe. */
public final class TitleParser {

    private static final List<Pattern> NO_TITLES = new WordFile("noise/no-titles.txt")
            .lines().stream().map(Pattern::compile).toList();

    private static final Set<String> COMPANY_WORDS = new WordFile("noise/company-words.txt").words();

    /** The fields, such as reception and warehouse, that tell a job also where "at" stands before them. */
    private static final Set<String> PLACES = TitleFile.rows("fields.txt").stream()
            .flatMap(row -> row.titles().stream())
            .map(TitleKey::words)
            .filter(words -> words.size() == 1)
            .map(words -> words.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final CueReader cues;

    public TitleParser(RoleNouns nouns) {
        this.cues = new CueReader(nouns);
    }

    /** The statements of a line, in its order; those that tell nothing only where no other does. */
    public List<Statement> parse(String line) {
        if (NO_TITLES.stream().anyMatch(pattern -> pattern.matcher(line).find())) {
            return List.of();
        }
        List<Statement> all = statements(line);
        List<Statement> telling = all.stream()
                .filter(statement -> !statement.isEmpty() && !isOnlyEmployer(statement))
                .toList();
        boolean isJobUntold = telling.isEmpty() && all.stream().anyMatch(TitleParser::isOnlyEmployer);
        return isJobUntold ? List.of() : telling.isEmpty() ? all(all, line) : telling;
    }

    /** A company is no job; of a title by itself, such as Oracle, it cannot be told that it is a company. */
    private static boolean isOnlyEmployer(Statement statement) {
        return (statement.tense() != Tense.PLAIN || statement.beginsWithEmployer())
                && statement.isOnlyEmployer(COMPANY_WORDS, PLACES);
    }

    /** Where nothing but frames stands there, as in "Retired", they are what is told. */
    private static List<Statement> all(List<Statement> statements, String line) {
        if (!statements.isEmpty()) {
            return statements;
        }
        List<Statement> whole = new ArrayList<>();
        add(
                new Statement(
                        Tense.PLAIN,
                        Tokens.of(LineText.clean(line)).stream()
                                .map(token -> new Word(token, null))
                                .toList()),
                whole);
        return List.copyOf(whole);
    }

    private List<Statement> statements(String line) {
        List<Statement> statements = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Tense tense = Tense.PLAIN;
        boolean hasSeniorYears = false;
        for (Word word : cues.read(Tokens.of(LineText.clean(line)))) {
            Tense next = tense(word.cue());
            if (word.token().text().equals(LineText.SENIOR_YEARS)) {
                hasSeniorYears = true;
            } else if (next == null) {
                words.add(word);
            } else if (next != tense || !words.isEmpty()) {
                if (!words.isEmpty()) {
                    add(new Statement(tense, words, hasSeniorYears), statements);
                    hasSeniorYears = false;
                    words.clear();
                }
                tense = next;
            }
        }
        add(new Statement(tense, words, hasSeniorYears), statements);
        return List.copyOf(statements);
    }

    private static void add(Statement statement, List<Statement> statements) {
        if (!statement.wordings().isEmpty() || isOnlyEmployer(statement)) {
            statements.add(statement);
        }
    }

    /** Null for a word that begins no statement. */
    private static @Nullable Tense tense(@Nullable Cue cue) {
        if (cue == null) {
            return null;
        }
        return switch (cue.kind()) {
            case WISH -> Tense.WISH;
            case PAST -> Tense.PAST;
            case PRESENT -> Tense.PRESENT;
            case STUDY -> Tense.STUDY;
            default -> null;
        };
    }
}
