package ai.careerpath.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Requires every property of a record, other than one that is annotated {@code @JsonProperty(required = false)}.
 *
 * <p>Jackson alone knows only all ({@code FAIL_ON_MISSING_CREATOR_PROPERTIES}) or each one that is marked.
 */
final class RequiredUnlessOptional extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        JsonProperty property = member.getAnnotation(JsonProperty.class);
        return property == null || property.required();
    }
}
