package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** Writes the roles of the catalogue as Weaviate stores them. */
record WeaviateDocuments(Catalog catalog, WeaviateProperties properties) {

    // Drawn once at random; whoever changes it loads every role a second time.
    private static final UUID NAMESPACE = UUID.fromString("8f0c5c52-6a43-4b43-9d1c-3f0e7f4a2b61");

    /** The object of the batch request for a role, with an id made of the role's own. */
    Map<String, Object> object(Role role) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("class", properties.className());
        object.put("id", id(role));
        object.put("properties", document(role));
        if (StringUtils.hasText(properties.tenant())) {
            object.put("tenant", properties.tenant());
        }
        return object;
    }

    /** Returns the roles by the ids under which the seeding command stores them. */
    Map<String, Role> roles() {
        return catalog.roles().stream().collect(Collectors.toMap(WeaviateDocuments::id, role -> role));
    }

    private static String id(Role role) {
        return NameUuid.of(NAMESPACE, "role:" + role.id()).toString();
    }

    private Map<String, Object> document(Role role) {
        JobProfile profile = catalog.profile(role);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", profile.title());
        document.put("description", profile.description() + otherTitles(role));
        document.put("category", profile.category());
        document.put("skills", profile.skills().stream().map(SkillDemand::skill).toList());
        return document;
    }

    /** They are what people type, so they have to be found, by meaning and by word. */
    private static String otherTitles(Role role) {
        return role.aliases().isEmpty() ? "" : " Also called: " + String.join(", ", role.aliases()) + ".";
    }
}
