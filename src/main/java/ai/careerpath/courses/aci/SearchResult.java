package ai.careerpath.courses.aci;

/**
 * What a search service says about one page, as it says it; a field it does not have is empty.
 *
 * @param duration as stated by the service
 */
record SearchResult(String title, String url, String duration) {}
