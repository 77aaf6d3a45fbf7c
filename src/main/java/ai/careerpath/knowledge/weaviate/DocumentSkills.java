package ai.careerpath.knowledge.weaviate;

import ai.careerpath.model.JobProfile.SkillDemand;
import ai.careerpath.upstream.http.UpstreamText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the skills of a document: a list of names, of objects with a name, or names in one text. */
final class DocumentSkills {

    private static final int MOST = 40;
    private static final int LONGEST_NAME = 120;
    // A document names its skills in the order of their weight but does not give it: 10, 9, 8 and so on.
    private static final int HIGHEST_WEIGHT = 10;
    // Not between the brackets of a name, as in Build Systems (Maven, Gradle, Bazel).
    private static final Pattern SEPARATOR = Pattern.compile("[,;|\\n•](?![^()]{0," + LONGEST_NAME + "}+\\))");

    /** The properties of an object that may be its name, best first. */
    static final List<String> NAMES = List.of("name", "title", "skill");

    private DocumentSkills() {}

    static List<SkillDemand> of(JsonNode skills) {
        Set<String> names = new LinkedHashSet<>();
        elements(skills).flatMap(DocumentSkills::names).limit(MOST).forEach(names::add);
        List<SkillDemand> demands = new ArrayList<>();
        names.forEach(name ->
                demands.add(new SkillDemand(name, Math.max(1, HIGHEST_WEIGHT - demands.size()), "working")));
        return demands;
    }

    private static Stream<JsonNode> elements(JsonNode skills) {
        return skills.isArray() ? StreamSupport.stream(skills.spliterator(), false) : Stream.of(skills);
    }

    private static Stream<String> names(JsonNode skill) {
        JsonNode text = skill.isObject()
                ? NAMES.stream()
                        .map(skill::path)
                        .filter(JsonNode::isTextual)
                        .findFirst()
                        .orElse(skill)
                : skill;
        return text.isTextual()
                ? SEPARATOR
                        .splitAsStream(text.textValue())
                        .map(UpstreamText::clean)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                : Stream.empty();
    }
}
