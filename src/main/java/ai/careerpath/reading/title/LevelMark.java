package ai.careerpath.reading.title;

import ai.careerpath.model.Seniority;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that tell a level: {@code L5}, {@code IC3}, {@code II} behind a title. */
final class LevelMark {

    private static final Pattern GRADE = Pattern.compile("(?<scale>l|e|t|p|ic|lvl|level|grade|tier|band)(?<step>\\d)");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5);
    private static final Pattern NUMBER = Pattern.compile("[1-6]");
    /** Large companies count engineers from 3 on. */
    private static final List<String> SCALES_FROM_THREE = List.of("l", "e", "t", "p");

    private LevelMark() {}

    /** The level that a word tells by itself; null when it tells none. */
    static @Nullable Seniority of(String word) {
        Matcher grade = GRADE.matcher(word);
        if (!grade.matches()) {
            return null;
        }
        int step = Integer.parseInt(grade.group("step"));
        return level(SCALES_FROM_THREE.contains(grade.group("scale")) && step > 2 ? step - 2 : step);
    }

    /** The level that a number tells behind a title; null when it tells none. */
    static @Nullable Seniority behindTitle(String word) {
        Integer roman = ROMAN.get(word);
        if (roman != null) {
            return level(roman);
        }
        return NUMBER.matcher(word).matches() ? level(Integer.parseInt(word)) : null;
    }

    /** Whether a word can only be a level behind a title, as {@code III} is, and {@code I} and {@code 3} are not. */
    static boolean isUnmistakable(String word) {
        return word.length() > 1 && ROMAN.containsKey(word);
    }

    /** The level that is told up to a word: a senior engineer II is a senior one, whatever the number says. */
    static @Nullable Seniority later(@Nullable Seniority told, Word word) {
        Seniority level = word.level();
        if (level == null) {
            return told;
        }
        boolean isNumber = behindTitle(word.token().text()) != null;
        return isNumber && told != null && told.compareTo(level) > 0 ? told : level;
    }

    private static Seniority level(int step) {
        return switch (step) {
            case 0, 1 -> Seniority.JUNIOR;
            case 2 -> Seniority.MID;
            case 3 -> Seniority.SENIOR;
            default -> Seniority.LEAD;
        };
    }
}
