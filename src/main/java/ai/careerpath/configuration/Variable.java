package ai.careerpath.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The environment variables people set, and the Spring property each of them stands for. */
enum Variable {
    WEAVIATE_URL("careerpath.weaviate.url"),
    WEAVIATE_API_KEY("careerpath.weaviate.api-key"),
    WEAVIATE_TENANT("careerpath.weaviate.tenant"),
    OPENAI_API_KEY("careerpath.weaviate.openai-api-key"),
    CATALOG_DIR("careerpath.catalog.directory"),
    FRIENDLI_TOKEN("careerpath.friendli.token"),
    FRIENDLI_MODEL("careerpath.friendli.model"),
    FRIENDLI_BASE_URL("careerpath.friendli.base-url"),
    FRIENDLI_FALLBACK_MODEL("careerpath.friendli.fallback.model"),
    FRIENDLI_FALLBACK_BASE_URL("careerpath.friendli.fallback.base-url"),
    FRIENDLI_FALLBACK_TOKEN("careerpath.friendli.fallback.token"),
    ACI_API_KEY("careerpath.aci.api-key"),
    ACI_BASE_URL("careerpath.aci.base-url"),
    ACI_LINKED_ACCOUNT_OWNER_ID("careerpath.aci.linked-account-owner-id"),
    ACI_FUNCTIONS("careerpath.aci.functions"),
    DAYTONA_API_KEY("careerpath.daytona.api-key"),
    DAYTONA_BASE_URL("careerpath.daytona.base-url", "DAYTONA_API_URL"),
    DAYTONA_API("careerpath.daytona.api"),
    DAYTONA_TARGET("careerpath.daytona.target"),
    DAYTONA_TIMEOUT("careerpath.validation.timeout"),
    VALIDATION_SANDBOX("careerpath.validation.sandbox"),
    COMET_API_KEY("careerpath.comet.api-key"),
    COMET_PROJECT_NAME("careerpath.comet.project-name"),
    COMET_WORKSPACE("careerpath.comet.workspace"),
    COMET_BASE_URL("careerpath.comet.base-url"),
    OTEL_SEMCONV_STABILITY_OPT_IN("careerpath.comet.semconv-stability-opt-in"),
    CORS_ALLOWED_ORIGINS("careerpath.cors.allowed-origins"),
    REDIS_URL("careerpath.redis.url"),
    CAREERPATH_DATA_DIR("careerpath.data-dir"),
    CAREERPATH_SIGNING_KEY("careerpath.signing.key");

    private final String property;
    private final List<String> names;

    /** @param alias other names by which the variable is known elsewhere; its own name wins */
    Variable(String property, String... alias) {
        this.property = property;
        this.names = Stream.concat(Stream.of(name()), Stream.of(alias)).toList();
    }

    /** The names it may be set by; the first that is set counts. */
    List<String> names() {
        return names;
    }

    /** The Spring property, in its canonical form. */
    String property() {
        return property;
    }

    static Optional<Variable> ofProperty(String property) {
        return Arrays.stream(values())
                .filter(variable -> variable.property.equals(property))
                .findFirst();
    }
}
