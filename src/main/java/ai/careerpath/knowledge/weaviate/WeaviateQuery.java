package ai.careerpath.knowledge.weaviate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/**
 * The GraphQL requests for one job title. What a user typed travels as a variable, so that it can never become part of
 * the query. Integers are written out: Weaviate decodes the JSON number of an Int variable to an int64 and refuses it.
 */
record WeaviateQuery(WeaviateProperties properties) {

    /** The documents whose meaning is close to the title. */
    Map<String, Object> nearText(String title) {
        return request(
                "$c:[String]!",
                "nearText:{concepts:$c,certainty:" + properties.certainty() + "}",
                "id certainty distance",
                "c",
                List.of(title));
    }

    /** The documents that share words with the title, for a class that has no vectorizer. */
    Map<String, Object> bm25(String title) {
        return request(
                "$q:String!", "bm25:{query:$q,properties:[\"title^3\",\"description\"]}", "id score", "q", title);
    }

    private Map<String, Object> request(
            String declaration, String search, String additional, String variable, Object value) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put(variable, value);
        String tenantDeclaration = "";
        String tenantArgument = "";
        if (StringUtils.hasText(properties.tenant())) {
            variables.put("t", properties.tenant());
            tenantDeclaration = ",$t:String";
            tenantArgument = ",tenant:$t";
        }
        String query = "query(%s%s){Get{%s(%s,limit:%d%s){title description category skills _additional{%s}}}}"
                .formatted(
                        declaration,
                        tenantDeclaration,
                        properties.className(),
                        search,
                        properties.limit(),
                        tenantArgument,
                        additional);
        return Map.of("query", query, "variables", variables);
    }
}
