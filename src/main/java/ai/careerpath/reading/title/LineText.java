package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.WordFile;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A line without what has nothing to do with the job: gender marks, addresses, emoji, years, percentages, pay. */
final class LineText {

    /** Where something stood whose neighbours do not belong together. */
    static final String BREAK = " | ";

    private static final Pattern SYMBOL =
            Pattern.compile("[\\p{So}\\p{Sk}\\p{Cn}\\p{Co}\\p{Cs}\\x{FE0F}\\x{200D}\\x{1F3FB}-\\x{1F3FF}™®©]+");
    private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\p{N}])#(?=\\p{L})");
    private static final Pattern AMPERSAND = Pattern.compile("(?<=\\s)&(?=\\s)");
    private static final Pattern AT_SIGN = Pattern.compile("(?<=\\s|^)@ ?(?=\\p{L})");
    private static final List<Pattern> ARROWS = List.of(Pattern.compile("-+>|=+>|[→⇒➔➜▶»]+|>{2,}|(?<=\\s)>(?=\\s)"));
    private static final List<Pattern> FROM_TO = patterns("frames/from-to.txt");
    private static final List<Pattern> GENDER = patterns("noise/gender.txt");
    private static final List<Pattern> NOISE = patterns("noise/patterns.txt");

    private static final List<Pattern> AGES = patterns("noise/ages.txt");
    private static final List<Pattern> YEARS = patterns("noise/years.txt");
    private static final Map<Pattern, String> NUMBERS = numbers();
    private static final int FEWEST_YEARS_OF_SENIOR = 5;

    /** The word that stands for so many years in a job that somebody is a senior in it. */
    static final String SENIOR_YEARS = "senioryears";

    /** The word that stands for an arrow. */
    static final String ARROW = "arrowto";

    private LineText() {}

    static String clean(String line) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC).replace("&amp;", "&");
        for (Pattern change : FROM_TO) {
            text = change.matcher(text).replaceAll("${from}" + BREAK + ARROW + " ${to}");
        }
        for (Pattern age : AGES) {
            text = age.matcher(text).replaceAll(BREAK);
        }
        for (Map.Entry<Pattern, String> number : NUMBERS.entrySet()) {
            text = number.getKey().matcher(text).replaceAll(number.getValue());
        }
        for (Pattern arrow : ARROWS) {
            text = arrow.matcher(text).replaceAll(BREAK + ARROW + " ");
        }
        for (Pattern mark : GENDER) {
            text = mark.matcher(text).replaceAll("");
        }
        text = SYMBOL.matcher(text).replaceAll(BREAK);
        text = HASHTAG.matcher(text).replaceAll(BREAK);
        text = AMPERSAND.matcher(text).replaceAll("and");
        text = AT_SIGN.matcher(text).replaceAll("at ");
        for (Pattern years : YEARS) {
            text = years.matcher(text).replaceAll(told -> BREAK + word(Integer.parseInt(told.group(1))) + BREAK);
        }
        for (Pattern noise : NOISE) {
            text = noise.matcher(text).replaceAll(BREAK);
        }
        return text;
    }

    private static String word(int years) {
        return years < FEWEST_YEARS_OF_SENIOR ? "" : SENIOR_YEARS;
    }

    /** From the words for a number of years to its digits. */
    private static Map<Pattern, String> numbers() {
        Map<Pattern, String> numbers = new LinkedHashMap<>();
        new WordFile("noise/numbers.txt")
                .pairs()
                .forEach((words, digits) -> numbers.put(Pattern.compile(words), digits));
        return numbers;
    }

    private static List<Pattern> patterns(String file) {
        return new WordFile(file).lines().stream().map(Pattern::compile).toList();
    }
}
