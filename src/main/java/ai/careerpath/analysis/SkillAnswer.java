package ai.careerpath.analysis;

import ai.careerpath.analysis.gap.GapCalculator;
import ai.careerpath.analysis.gap.SkillIdentity;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.llm.UnusableAnswerException;
import ai.careerpath.llm.json.LenientJson;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the skills that a model named, and takes none that breaks a rule. */
final class SkillAnswer {

    private static final int SHORTEST_WHY = 15;
    private static final int LONGEST_WHY = 320;
    private static final int LONGEST_NAME = 60;

    private final Catalog catalog;
    private final List<String> sources;
    private final Set<SkillIdentity> known;

    /** @param sources where the knowledge came from that the model was given */
    SkillAnswer(Catalog catalog, JobTransition transition, List<String> sources) {
        this.catalog = catalog;
        this.sources = sources;
        this.known = SkillIdentity.known(transition.knownSkills(), catalog);
    }

    /**
     * Exactly three skills.
     *
     * @throws UnusableAnswerException when there are not three good ones
     */
    List<Skill> read(String content) {
        ObjectNode answer = LenientJson.object(content, "skills")
                .orElseThrow(() -> new UnusableAnswerException(Wording.note("unusable.no-skills")));
        Map<SkillIdentity, Skill> skills = new LinkedHashMap<>();
        Wording problem = Wording.note("unusable.few-skills");
        for (JsonNode item : answer.path("skills")) {
            try {
                SkillIdentity identity = identity(item);
                if (skills.containsKey(identity)) {
                    throw new UnusableAnswerException(Wording.note("unusable.same-skill"));
                }
                skills.put(identity, new Skill(identity.name(), why(item), sources));
            } catch (UnusableAnswerException e) {
                problem = e.wording();
            }
        }
        if (skills.size() < GapCalculator.SKILLS) {
            throw new UnusableAnswerException(problem);
        }
        return skills.values().stream().limit(GapCalculator.SKILLS).toList();
    }

    private SkillIdentity identity(JsonNode item) {
        String name = UpstreamText.clean(item.path("name").asText(""));
        if (name.length() > LONGEST_NAME || !name.matches("(?s).*\\p{L}.*") || name.contains("://")) {
            throw new UnusableAnswerException(Wording.note("unusable.no-name"));
        }
        SkillIdentity identity = SkillIdentity.of(name, catalog);
        if (known.contains(identity)) {
            throw new UnusableAnswerException(Wording.note("unusable.known-skill"));
        }
        return identity;
    }

    private static String why(JsonNode item) {
        String why = UpstreamText.clean(item.path("why").asText(""));
        if (why.length() < SHORTEST_WHY || why.length() > LONGEST_WHY) {
            throw new UnusableAnswerException(Wording.note("unusable.no-why"));
        }
        return why;
    }
}
