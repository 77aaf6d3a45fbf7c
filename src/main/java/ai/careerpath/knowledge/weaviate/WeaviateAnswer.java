package ai.careerpath.knowledge.weaviate;

import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import ai.careerpath.model.UpstreamText;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads what Weaviate found. Documents are foreign text: everything in them is cut to a length and cleaned. */
record WeaviateAnswer(Upstream weaviate, WeaviateProperties properties) {

    private static final int MOST_SKILLS = 40;
    private static final int LONGEST_NAME = 120;
    // A document names its skills in the order of their weight but does not give it: 10, 9, 8 and so on.
    private static final int HIGHEST_WEIGHT = 10;

    /** A class without a vectorizer does not know nearText. */
    static final class NoVectorizerException extends PermanentUpstreamException {
        NoVectorizerException(String upstream) {
            super(upstream, upstream + "'s class has no vectorizer");
        }
    }

    /** The profiles in an answer, best first; errors that came with HTTP 200 come out as exceptions. */
    List<JobProfile> profiles(JsonNode answer) {
        JsonNode errors = answer.path("errors");
        if (!errors.isEmpty()) {
            throw failure(errors.path(0).path("message").asText(""));
        }
        JsonNode documents = answer.path("data").path("Get").path(properties.className());
        if (!documents.isArray()) {
            throw weaviate.badPayload("no list of " + properties.className());
        }
        List<JobProfile> profiles = new ArrayList<>();
        for (JsonNode document : documents) {
            String title = text(document.path("title"));
            if (!title.isEmpty() && isCertain(document)) {
                profiles.add(profile(title, document));
            }
        }
        return profiles;
    }

    private RuntimeException failure(String message) {
        if (message.startsWith("Unknown argument \"nearText\"")) {
            return new NoVectorizerException(weaviate.name());
        }
        String said = weaviate.clean(message);
        if (message.startsWith("Cannot query field \"" + properties.className() + "\"")) {
            return weaviate.failure("has no class " + properties.className()
                    + ": create and fill it with --careerpath.command=seed-weaviate");
        }
        // The vectorizer that Weaviate itself calls.
        return message.contains("connection to:")
                ? weaviate.passingFailure("could not read the question: " + said)
                : weaviate.failure("refused the query: " + said);
    }

    /** Keyword searches have no certainty. */
    private boolean isCertain(JsonNode document) {
        JsonNode certainty = document.path("_additional").path("certainty");
        return !certainty.isNumber() || certainty.doubleValue() >= properties.certainty();
    }

    private static JobProfile profile(String title, JsonNode document) {
        List<SkillDemand> skills = new ArrayList<>();
        for (JsonNode skill : document.path("skills")) {
            String name = text(skill);
            if (!name.isEmpty() && name.length() <= LONGEST_NAME && skills.size() < MOST_SKILLS) {
                skills.add(new SkillDemand(name, Math.max(1, HIGHEST_WEIGHT - skills.size()), "working"));
            }
        }
        String shortTitle = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title;
        return new JobProfile(
                shortTitle,
                text(document.path("description")),
                text(document.path("category")),
                skills,
                "weaviate: " + shortTitle);
    }

    private static String text(JsonNode field) {
        return field.isTextual() ? UpstreamText.clean(field.textValue()) : "";
    }
}
