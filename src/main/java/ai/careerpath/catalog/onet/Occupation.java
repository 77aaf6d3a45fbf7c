package ai.careerpath.catalog.onet;

import java.util.List;

/**
 * An occupation of O*NET.
 *
 * @param code such as {@code 15-1254.00}
 * @param title in the plural, as O*NET writes it
 * @param otherTitles what people call it, those first that they reported themselves
 * @param technologies what they work with
 */
record Occupation(
        String code, String title, String description, List<String> otherTitles, List<Technology> technologies) {

    /**
     * A product that people in an occupation use.
     *
     * @param hot often named in job postings, of whatever occupation
     * @param inDemand often named in those for this occupation
     */
    record Technology(String name, boolean hot, boolean inDemand) {}
}
