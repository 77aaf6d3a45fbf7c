package ai.careerpath.reading.task;

import ai.careerpath.catalog.title.WordFile;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The verbs that things done in a job begin with, in English, in the forms that people tell them in. */
final class Verbs {

    private static final Pattern BETWEEN_TASKS = Pattern.compile("\\s*;\\s*");
    private static final String VOWELS = "aeiou";

    private final Set<String> forms = new HashSet<>();

    Verbs() {
        new WordFile("tasks.txt")
                .rows(2).stream()
                        .flatMap(row -> BETWEEN_TASKS.splitAsStream(row.get(1)))
                        .map(task -> task.split(" ", 2)[0])
                        .forEach(this::add);
    }

    /** Whether a word in small letters is one of them. */
    boolean has(String word) {
        return forms.contains(word);
    }

    private void add(String verb) {
        forms.add(verb);
        forms.add(verb + "s");
        forms.add(verb + "es");
        forms.add(verb + "ing");
        if (verb.endsWith("e")) {
            forms.add(verb.substring(0, verb.length() - 1) + "ing");
        } else if (verb.endsWith("y")) {
            forms.add(verb.substring(0, verb.length() - 1) + "ies");
        } else if (endsShort(verb)) {
            forms.add(verb + verb.charAt(verb.length() - 1) + "ing");
        }
    }

    /** Run, running: one vowel between consonants. */
    private static boolean endsShort(String verb) {
        int length = verb.length();
        return length > 2
                && !isVowel(verb.charAt(length - 1))
                && isVowel(verb.charAt(length - 2))
                && !isVowel(verb.charAt(length - 3));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
