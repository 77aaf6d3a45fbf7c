package ai.careerpath.courses.aci;

import ai.careerpath.wording.Excerpt;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The search functions of aci.dev that can be asked, by their names there: what goes in and what comes out. */
enum SearchFunction {
    BRAVE_SEARCH__WEB_SEARCH(" course", "/web/results", "url", "") {
        @Override
        Map<String, Object> input(String query, int results) {
            return Map.of("query", Map.of("q", query, "count", results));
        }
    },
    BRAVE_SEARCH__VIDEO_SEARCH(" tutorial", "/results", "url", "/video/duration") {
        @Override
        Map<String, Object> input(String query, int results) {
            return Map.of("query", Map.of("q", query, "count", results));
        }
    },
    TAVILY__SEARCH(" course", "/results", "url", "") {
        @Override
        Map<String, Object> input(String query, int results) {
            return Map.of("body", Map.of("query", query, "search_depth", "basic", "max_results", results));
        }
    },
    EXA_AI__SEARCH(" course", "/results", "url", "") {
        @Override
        Map<String, Object> input(String query, int results) {
            return Map.of("body", Map.of("query", query, "type", "auto", "numResults", results));
        }
    },
    SERPAPI__GOOGLE_SEARCH(" course", "/organic_results", "link", "") {
        @Override
        Map<String, Object> input(String query, int results) {
            return Map.of("query", Map.of("engine", "google", "q", query, "num", String.valueOf(results)));
        }
    };

    /** What they are called at aci.dev. */
    static final List<String> NAMES = Stream.of(values()).map(Enum::name).toList();

    private static final int LONGEST_QUERY = 400;

    private final String kind;
    private final String path;
    private final String urlField;
    private final String durationPath;

    SearchFunction(String kind, String path, String urlField, String durationPath) {
        this.kind = kind;
        this.path = path;
        this.urlField = urlField;
        this.durationPath = durationPath;
    }

    /** The {@code function_input} that searches for a skill. */
    Map<String, Object> inputFor(String skill, int results) {
        return input(Excerpt.of(skill, LONGEST_QUERY - kind.length()) + kind, results);
    }

    abstract Map<String, Object> input(String query, int results);

    /** What stands in the {@code data} of an answer; services leave the list out when they found nothing. */
    List<SearchResult> results(JsonNode data) {
        List<SearchResult> results = new ArrayList<>();
        for (JsonNode item : data.at(path)) {
            results.add(new SearchResult(
                    item.path("title").asText(""),
                    item.path(urlField).asText(""),
                    durationPath.isEmpty() ? "" : item.at(durationPath).asText("")));
        }
        return results;
    }
}
