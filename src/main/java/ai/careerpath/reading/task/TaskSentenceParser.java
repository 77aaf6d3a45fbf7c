package ai.careerpath.reading.task;

import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.task.SentencePhrases.Kind;
import ai.careerpath.reading.title.RoleNouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads lines as sentences in English about what somebody does or wants to do. Thread-safe. */
public final class TaskSentenceParser {

    private static final List<String> WORK_WITH = List.of("work", "with");
    private static final String AND = "and";
    private static final String ASKER = "me";
    private static final String ADVERB = "ly";
    private static final String PARTICIPLE = "ing";
    private static final String PLURAL = "s";
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_WORDS_WITHOUT_VERB = 4;

    private final SentencePhrases phrases = new SentencePhrases();
    private final Set<String> small = new WordFile("words/small.txt").words();
    private final Verbs verbs = new Verbs();
    private final RoleNouns nouns;

    public TaskSentenceParser(RoleNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * @param isWish whether what somebody wants is asked for, and not what they do
     * @return empty where the line is no such sentence
     */
    public Optional<TaskSentence> parse(String line, boolean isWish) {
        Clauses clauses = Clauses.of(line, phrases);
        List<List<String>> told = isWish ? clauses.wish() : clauses.before();
        if (isRequest(told.get(0)) || (!isWish && clauses.areWish())) {
            return Optional.empty();
        }
        List<String> denied = clauses.denied().stream()
                .map(clause -> String.join(" ", withoutLead(clause)))
                .filter(text -> !text.isEmpty())
                .toList();
        return sentence(told, denied);
    }

    /** What is the weather, tell me a story. */
    private boolean isRequest(List<String> clause) {
        return phrases.begin(Kind.QUESTION, clause)
                || (clause.size() > 1 && clause.get(1).equals(ASKER));
    }

    private Optional<TaskSentence> sentence(List<List<String>> clauses, List<String> denied) {
        List<String> whole = new ArrayList<>();
        List<String> first = List.of();
        boolean beginsWithVerb = false;
        for (List<String> clause : clauses) {
            List<String> told = withoutLead(clause);
            if (first.isEmpty() && !told.isEmpty()) {
                beginsWithVerb = beginsWithVerb(told, clause);
                first = firstClause(told);
            }
            whole.addAll(told);
        }
        if (beginsWithVerb ? whole.size() < FEWEST_WORDS : !isSentence(whole)) {
            return Optional.empty();
        }
        String text = String.join(" ", whole);
        List<String> parts = Stream.of(first, withoutPlace(first))
                .map(words -> String.join(" ", words))
                .filter(part -> !part.equals(text))
                .distinct()
                .toList();
        return Optional.of(new TaskSentence(text, parts, denied, core(first), beginsWithVerb));
    }

    private List<String> withoutLead(List<String> clause) {
        List<String> rest = clause;
        while (!rest.isEmpty()) {
            int with = phrases.length(Kind.WITH, 0, rest);
            if (with > 0) {
                return Stream.concat(WORK_WITH.stream(), rest.subList(with, rest.size()).stream())
                        .toList();
            }
            int lead = Math.max(phrases.length(Kind.LEAD, 0, rest), phrases.length(Kind.WISH, 0, rest));
            if (lead == 0 && !isAdverbOfVerb(rest)) {
                return rest;
            }
            rest = rest.subList(Math.max(1, lead), rest.size());
        }
        return rest;
    }

    /** Legally break into networks. */
    private boolean isAdverbOfVerb(List<String> words) {
        return words.size() > FEWEST_WORDS && words.get(0).endsWith(ADVERB) && verbs.has(words.get(1));
    }

    private boolean beginsWithVerb(List<String> told, List<String> clause) {
        String first = told.get(0);
        if (small.contains(first) || phrases.begin(Kind.TURN, told) || nouns.isRoleNoun(first) || isTitle(told)) {
            return false;
        }
        int led = clause.size() - told.size();
        if (led <= 0) {
            return isKnownVerb(told) && (hasSmallWord(told) || !nouns.isRoleNoun(told.get(told.size() - 1)));
        }
        return phrases.isSubject(clause.get(led - 1)) || first.endsWith(PARTICIPLE) || isKnownVerb(told);
    }

    /** Fix cars, but not book binder: what begins a title may be a verb elsewhere. */
    private boolean isKnownVerb(List<String> told) {
        String first = told.get(0);
        boolean isInflected = first.endsWith(PLURAL) || first.endsWith(PARTICIPLE);
        boolean hasObject = told.get(told.size() - 1).endsWith(PLURAL) || hasSmallWord(told);
        boolean isField = first.equals(WORK_WITH.get(0)) && told.size() < FEWEST_WORDS_WITHOUT_VERB;
        return verbs.has(first) && (isInflected || hasObject) && !isField;
    }

    private boolean hasSmallWord(List<String> words) {
        return words.stream().anyMatch(word -> small.contains(word) && !phrases.isJoining(word));
    }

    /** Test engineer for payments: what stands before the first small word ends with a noun that names a role. */
    private boolean isTitle(List<String> told) {
        List<String> title =
                told.stream().takeWhile(word -> !small.contains(word)).toList();
        return !title.isEmpty() && nouns.isRoleNoun(title.get(title.size() - 1));
    }

    private boolean isSentence(List<String> words) {
        return words.size() >= FEWEST_WORDS_WITHOUT_VERB
                && words.stream().anyMatch(small::contains)
                && !nouns.isRoleNoun(words.get(words.size() - 1));
    }

    /** What stands before "and" with another verb. */
    private List<String> firstClause(List<String> told) {
        for (int i = FEWEST_WORDS; i < told.size() - 1; i++) {
            if (told.get(i).equals(AND)) {
                int next = i + 1;
                while (next < told.size() - 1 && phrases.isJoining(told.get(next))) {
                    next++;
                }
                if (verbs.has(told.get(next))) {
                    return told.subList(0, i);
                }
            }
        }
        return told;
    }

    private String core(List<String> told) {
        int end = 1;
        while (end < told.size() && !phrases.isBeside(told.get(end))) {
            end++;
        }
        return String.join(" ", told.subList(0, Math.min(end, told.size())));
    }

    private List<String> withoutPlace(List<String> told) {
        for (int i = FEWEST_WORDS; i < told.size() - 1; i++) {
            if (phrases.isPlacing(told.get(i))) {
                return told.subList(0, i);
            }
        }
        return told;
    }
}
