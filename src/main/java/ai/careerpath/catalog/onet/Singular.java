package ai.careerpath.catalog.onet;

import java.util.regex.Pattern;

/** O*NET names occupations in the plural, the catalogue names one person. */
final class Singular {

    private static final Pattern PEOPLE = Pattern.compile(
            "(?<=[a-z](?:er|or|ist|ian|ant|ent|st|eer|ive|ect|ide|eon|ot|ard|ess|yst))s(?= and|,| or|/|$)");
    private static final Pattern MEN = Pattern.compile("(?<=[a-z]m)en(?= and|,| or|$)");

    private Singular() {}

    static String of(String title) {
        return MEN.matcher(PEOPLE.matcher(title).replaceAll("")).replaceAll("an");
    }
}
