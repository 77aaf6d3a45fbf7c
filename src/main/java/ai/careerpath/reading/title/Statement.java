package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.model.Seniority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A stretch of a line that tells one thing: what somebody is, was or wants to be. */
public final class Statement {

    /** What a statement tells. */
    public enum Tense {
        /** A title as such. */
        PLAIN,
        PRESENT,
        STUDY,
        PAST,
        WISH
    }

    private static final Set<String> PREPOSITIONS = new WordFile("words/prepositions.txt").words();

    private static final String AND = "and";
    private static final String STAFF = "staff";

    private final Tense tense;
    private final List<Word> words;
    private final boolean hasSeniorYears;

    Statement(Tense tense, List<Word> words) {
        this(tense, words, false);
    }

    /** @param hasSeniorYears whether so many years in the job are told that somebody is a senior in it */
    Statement(Tense tense, List<Word> words, boolean hasSeniorYears) {
        this.tense = tense;
        this.words = List.copyOf(words);
        this.hasSeniorYears = hasSeniorYears;
    }

    public Tense tense() {
        return tense;
    }

    /** The statement as it was typed, in small letters and without what belongs to employer, contract and place. */
    public String text() {
        return without(words, Cue.Kind.NOISE, Cue.Kind.EMPLOYER, Cue.Kind.AT).stream()
                .map(word -> word.token().text())
                .collect(Collectors.joining(" "));
    }

    /** The same, without what somebody works with. */
    public String textWithoutTools() {
        return new Statement(tense, without(words, Cue.Kind.WITH, Cue.Kind.TOOL)).text();
    }

    /** The distinct words that carry meaning, in their one spelling, also those that stand beside the title. */
    public List<String> allWords() {
        return spelled(words);
    }

    /** The last level that is told, unless a word before a number tells more; else the one that the years in the job tell. */
    public Optional<Seniority> level() {
        return level(words);
    }

    /** The same outside of technology: a staff engineer leads, and a staff nurse is a nurse. */
    public Optional<Seniority> levelWithoutStaff() {
        return level(words.stream()
                .filter(word -> !word.token().text().equals(STAFF))
                .toList());
    }

    private Optional<Seniority> level(List<Word> words) {
        Seniority level = null;
        for (Word word : words) {
            level = LevelMark.later(level, word);
        }
        return Optional.ofNullable(level).or(() -> hasSeniorYears ? Optional.of(Seniority.SENIOR) : Optional.empty());
    }

    /** The field the job is in, such as {@code banking}. */
    public Optional<String> field() {
        return words.stream()
                .flatMap(word -> Optional.ofNullable(word.cue()).map(Cue::field).stream())
                .findFirst();
    }

    /** In plain letters, what is named beside the title: behind "with", in brackets, and in the parts behind the first. */
    public List<String> besides() {
        List<String> besides = new ArrayList<>();
        List<List<Word>> parts = byPart();
        for (int i = 0; i < parts.size(); i++) {
            boolean isBehind = i > 0;
            String text = parts.get(i).stream()
                    .filter(word -> isBehind || word.is(Cue.Kind.TOOL))
                    .filter(word -> !word.is(Cue.Kind.WITH))
                    .map(word -> word.token().text())
                    .collect(Collectors.joining(" "));
            if (!text.isEmpty()) {
                besides.add(text);
            }
        }
        return besides;
    }

    /**
     * What the title may be, from the whole statement to less and less of it; each as the distinct words that carry meaning, in
     * their one spelling.
     */
    public List<List<String>> wordings() {
        return Wordings.of(without(words, Cue.Kind.AT, Cue.Kind.WITH, Cue.Kind.TOOL).stream()
                .filter(word -> !isAtEmployer(word))
                .toList());
    }

    /** The parts of the statement that commas, slashes, dashes and brackets set apart; one when there are none. */
    public List<Statement> parts() {
        return byPart().stream().map(part -> new Statement(tense, part)).toList();
    }

    /** The stretches before and behind the first preposition; empty when there is none. */
    public List<Statement> aroundPreposition() {
        return around(PREPOSITIONS);
    }

    /** The same for the first of these words, in plain letters. */
    public List<Statement> around(Set<String> texts) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (texts.contains(words.get(i).token().text())) {
                return List.of(
                        new Statement(tense, words.subList(0, i)),
                        new Statement(tense, words.subList(i + 1, words.size())));
            }
        }
        return List.of();
    }

    /** The stretches that parts and "and" set apart; one when there is nothing between. */
    public List<Statement> joined() {
        List<Statement> stretches = new ArrayList<>();
        for (Statement part : parts()) {
            int start = 0;
            for (int i = 0; i < part.words.size(); i++) {
                if (part.words.get(i).token().text().equals(AND)) {
                    stretches.add(new Statement(tense, part.words.subList(start, i)));
                    start = i + 1;
                }
            }
            stretches.add(new Statement(tense, part.words.subList(start, part.words.size())));
        }
        return stretches.stream().filter(stretch -> !stretch.isEmpty()).toList();
    }

    /** What stands in brackets and says something about the job beside its level, field, tools, contract and place. */
    public Optional<Statement> bracketed() {
        List<Word> inside = words.stream()
                .filter(word -> word.token().bracketed() && word.cue() == null)
                .filter(word -> !word.token().isFiller())
                .toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Statement(tense, inside));
    }

    /** Whether the level is what the title ends with, as in software engineering intern. */
    public boolean endsWithLevel() {
        return !words.isEmpty() && words.get(words.size() - 1).is(Cue.Kind.LEVEL);
    }

    public Statement withoutLevel() {
        return new Statement(tense, without(words, Cue.Kind.LEVEL));
    }

    /** The distinct words of the title and its field, in their one spelling. */
    public List<String> titleWords() {
        return spelled(without(words, Cue.Kind.NOISE, Cue.Kind.AT, Cue.Kind.EMPLOYER, Cue.Kind.WITH, Cue.Kind.TOOL));
    }

    /** The distinct words that carry meaning and tell nothing beside the job, in their one spelling. */
    public List<String> uncuedWords() {
        return spelled(words.stream().filter(word -> word.cue() == null).toList());
    }

    /** @param unwanted words in their one spelling */
    public Statement withoutWords(Set<String> unwanted) {
        return new Statement(
                tense,
                words.stream()
                        .filter(word -> !unwanted.contains(word.token().word()))
                        .toList());
    }

    /** Whether it tells that somebody heads something, as in head of engineering. */
    public boolean namesHead() {
        return Wordings.nameHead(words);
    }

    /** Whether a word of it tells a level. */
    public boolean namesLevel() {
        return words.stream().anyMatch(word -> word.is(Cue.Kind.LEVEL));
    }

    /** The words, in plain letters, without the employer, and without what says nothing of the job behind them. */
    public List<String> titleTexts() {
        List<Word> title = words.stream().filter(word -> !isAtEmployer(word)).toList();
        int start = 0;
        int end = title.size();
        while (start < end && title.get(start).token().isFiller()) {
            start++;
        }
        while (start < end && saysNothing(title.get(end - 1))) {
            end--;
        }
        return new Statement(tense, title.subList(start, end)).allTexts();
    }

    private static boolean saysNothing(Word word) {
        return word.is(Cue.Kind.NOISE)
                || word.is(Cue.Kind.AT)
                || word.is(Cue.Kind.WITH)
                || word.token().isFiller();
    }

    /** The words as they were typed, in plain letters. */
    public List<String> allTexts() {
        return words.stream().map(word -> word.token().text()).toList();
    }

    /**
     * Whether it tells where somebody works, and nothing of the job: "Google", "a small family business".
     *
     * @param companyWords what people call a company by
     * @param places where somebody works who does what is done there
     */
    boolean isOnlyEmployer(Set<String> companyWords, Set<String> places) {
        boolean isEmployer = words.stream()
                .anyMatch(word -> word.is(Cue.Kind.AT)
                        || word.is(Cue.Kind.EMPLOYER)
                        || companyWords.contains(word.token().text()));
        return isEmployer
                && words.stream()
                        .map(Word::token)
                        .noneMatch(token ->
                                places.contains(token.word()) || token.text().equals(AND))
                && without(words, Cue.Kind.AT, Cue.Kind.EMPLOYER, Cue.Kind.NOISE, Cue.Kind.LEVEL).stream()
                        .map(Word::token)
                        .allMatch(token -> token.isFiller() || companyWords.contains(token.text()));
    }

    /** Whether it begins with what stands before the name of an employer, such as "working at". */
    boolean beginsWithEmployer() {
        return !words.isEmpty() && words.get(0).is(Cue.Kind.AT);
    }

    /** Whether nothing in it can tell a job. */
    public boolean isEmpty() {
        return without(words, Cue.Kind.NOISE, Cue.Kind.AT, Cue.Kind.EMPLOYER, Cue.Kind.LEVEL, Cue.Kind.WITH).stream()
                .allMatch(word -> word.token().isFiller());
    }

    /** A name behind "at" is one for sure. */
    private boolean isAtEmployer(Word word) {
        return word.is(Cue.Kind.EMPLOYER)
                && words.stream()
                        .anyMatch(other -> other.is(Cue.Kind.AT)
                                && other.token().part() == word.token().part()
                                && words.indexOf(other) < words.indexOf(word));
    }

    private List<List<Word>> byPart() {
        Map<Integer, List<Word>> parts = new LinkedHashMap<>();
        words.forEach(word -> parts.computeIfAbsent(word.token().part(), part -> new ArrayList<>())
                .add(word));
        return List.copyOf(parts.values());
    }

    static List<Word> without(List<Word> words, Cue.Kind... kinds) {
        Set<Cue.Kind> dropped = Set.of(kinds);
        return words.stream()
                .filter(word ->
                        word.cue() == null || !dropped.contains(word.cue().kind()))
                .toList();
    }

    static List<String> spelled(List<Word> words) {
        return words.stream()
                .map(Word::token)
                .filter(token -> !token.isFiller())
                .map(Token::word)
                .distinct()
                .toList();
    }
}
