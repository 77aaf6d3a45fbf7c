package ai.careerpath.catalog.occupation;

import java.util.List;

/**
 * An occupation of O*NET.
 *
 * @param code O*NET-SOC code, such as {@code 29-1141.00}
 * @param name in the plural, as O*NET writes it
 * @param related codes of the occupations people move to and from, closest first
 */
public record Occupation(String code, String name, List<String> related) {

    private static final int SOC_LENGTH = "29-1141".length();

    public Occupation {
        related = List.copyOf(related);
    }

    /** The code of the Standard Occupational Classification, such as {@code 29-1141}, without O*NET's own two digits. */
    public String soc() {
        return code.substring(0, SOC_LENGTH);
    }
}
