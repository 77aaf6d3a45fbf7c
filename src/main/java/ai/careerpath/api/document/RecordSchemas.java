package ai.careerpath.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of the fields of a record which may be null and which are always there. A field that is left out when it is null is
 * neither. A pattern becomes one of the whole text, as it is for Bean Validation.
 */
final class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    @Override
    @SuppressWarnings({"rawtypes", "NullAway"}) // as the interface has it; null where a type has no schema
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        Schema<?> schema = others.next().resolve(type, context, others);
        if (raw.isRecord() && schema != null) {
            String reference = schema.get$ref();
            Schema<?> model = reference == null
                    ? schema
                    : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
            if (model != null && model.getProperties() != null) {
                complete(model, raw, isAnswer(raw));
            }
        }
        return schema;
    }

    private static void complete(Schema<?> model, Class<?> type, boolean isAnswer) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (annotation(component, JsonUnwrapped.class) != null) {
                complete(model, component.getType(), isAnswer);
                continue;
            }
            String name = name(component);
            Schema<?> property = model.getProperties().get(name);
            if (property == null) {
                continue;
            }
            anchor(property);
            if (annotation(component, JsonInclude.class) != null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.getProperties().put(name, orNull(property));
            }
            boolean isRequired =
                    model.getRequired() != null && model.getRequired().contains(name);
            if (isAnswer && !isRequired) {
                model.addRequiredItem(name);
            }
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty named = annotation(component, JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    private static void anchor(Schema<?> property) {
        String pattern = property.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            property.setPattern("^(?:" + pattern + ")$");
        }
        if (property.getItems() != null) {
            anchor(property.getItems());
        }
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null || schema.getEnum() != null) {
            Schema<?> either = new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem(NULL)));
            either.setName(schema.getName());
            return either;
        }
        if (schema.getAnyOf() == null) {
            schema.addType(NULL);
        }
        return schema;
    }

    /** Fields of a request are checked, and required by their own annotations; an answer has all of its fields. */
    private static boolean isAnswer(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .flatMap(field -> Arrays.stream(field.getAnnotations()))
                .map(Annotation::annotationType)
                .noneMatch(annotation -> annotation.isAnnotationPresent(Constraint.class));
    }

    private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
        return component.getAccessor().getAnnotation(type);
    }
}
