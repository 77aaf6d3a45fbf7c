package ai.careerpath.catalog.occupation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An occupation of O*NET.
 *
 * @param code O*NET-SOC code, such as {@code 29-1141.00}
 * @param name in the plural, as O*NET writes it
 * @param related codes of the occupations people move to and from, closest first
 */
public record Occupation(String code, String name, List<String> related) {

    private static final Pattern WHAT_IS_LEFT_OUT =
            Pattern.compile(", (?:All Other|General|[Ee]xcept .*|[Ii]ncluding .*)$");
    private static final Pattern WHO_IS_LED = Pattern.compile("^First-Line (?=Supervisors)");
    private static final Pattern WHO_IS_HELPED = Pattern.compile("^Helpers--");
    private static final Pattern LEVEL_BEHIND = Pattern.compile("^(.*), (Postsecondary)$");
    private static final int SOC_LENGTH = "29-1141".length();

    public Occupation {
        related = List.copyOf(related);
    }

    /** The name as people would say it, without what only a classification needs. */
    public String plainName() {
        String plain = WHAT_IS_LEFT_OUT.matcher(name).replaceAll("");
        plain = WHO_IS_LED.matcher(plain).replaceAll("");
        plain = WHO_IS_HELPED.matcher(plain).replaceAll("Helpers of ");
        return LEVEL_BEHIND.matcher(plain).replaceAll("$2 $1");
    }

    /** The code of the Standard Occupational Classification, such as {@code 29-1141}, without O*NET's own two digits. */
    public String soc() {
        return code.substring(0, SOC_LENGTH);
    }
}
