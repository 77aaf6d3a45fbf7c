package ai.careerpath.knowledge.weaviate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/**
 * The GraphQL requests for one job title. What a user typed travels as a variable, so that it can never become part of
 * the query. Integers are written out: Weaviate decodes the JSON number of an Int variable to an int64 and refuses it.
 */
record WeaviateQuery(WeaviateProperties properties, WeaviateClass schema) {

    /** The documents whose meaning is close to the title. The distance is asked for, which every metric has. */
    Map<String, Object> meaning(String title) {
        String vector = schema.vector() == null ? "" : ",targetVectors:[\"" + schema.vector() + "\"]";
        return request("$c:[String]!", "nearText:{concepts:$c" + vector + "}", "id distance", "c", List.of(title));
    }

    /** The documents whose titles are likest to the title: the same one comes first, since it has no other words. */
    Map<String, Object> sameTitle(String title) {
        return request("$q:String!", "bm25:{query:$q,properties:[\"title\"]}", "id score", "q", title);
    }

    /** The documents that share words with the title, in their own one or in their description. */
    Map<String, Object> words(String title) {
        String weighted = schema.searchable().stream()
                .filter(name -> name.equals("title") || name.equals("description"))
                .map(name -> name.equals("title") ? "\"title^3\"" : "\"" + name + "\"")
                .collect(Collectors.joining(","));
        String fields = weighted.isEmpty() ? "" : ",properties:[" + weighted + "]";
        return request("$q:String!", "bm25:{query:$q" + fields + "}", "id score", "q", title);
    }

    /** How many documents there are. */
    Map<String, Object> count() {
        String query = hasTenant()
                ? "query($t:String){Aggregate{%s(tenant:$t){meta{count}}}}".formatted(properties.className())
                : "{Aggregate{%s{meta{count}}}}".formatted(properties.className());
        return hasTenant()
                ? Map.of("query", query, "variables", Map.of("t", String.valueOf(properties.tenant())))
                : Map.of("query", query);
    }

    private boolean hasTenant() {
        return StringUtils.hasText(properties.tenant());
    }

    private Map<String, Object> request(
            String declaration, String search, String additional, String variable, Object value) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put(variable, value);
        String tenantDeclaration = "";
        String tenantArgument = "";
        if (hasTenant()) {
            variables.put("t", properties.tenant());
            tenantDeclaration = ",$t:String";
            tenantArgument = ",tenant:$t";
        }
        String query = "query(%s%s){Get{%s(%s,limit:%d%s){%s _additional{%s}}}}"
                .formatted(
                        declaration,
                        tenantDeclaration,
                        properties.className(),
                        search,
                        properties.limit(),
                        tenantArgument,
                        schema.selection(),
                        additional);
        return Map.of("query", query, "variables", variables);
    }
}
