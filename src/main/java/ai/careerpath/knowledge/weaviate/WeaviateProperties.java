package ai.careerpath.knowledge.weaviate;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.configuration.SettingRange;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How to reach Weaviate and what to ask it.
 *
 * @param url null when Weaviate is not used
 * @param apiKey null for a server with anonymous access
 * @param openaiApiKey passed on to Weaviate for its text2vec-openai vectorizer; null where that is not used
 * @param tenant null for a class without tenants
 * @param className the class that holds the job knowledge
 * @param vectorizer the vectorizer of the class that the seeding command creates; null: the best one the server offers
 * @param certainty how sure Weaviate has to be that a document is meant, 0 to 1
 * @param limit how many documents are read for a role
 * @param timeout how long the step may take with Weaviate
 * @param maxAnswer how large an answer may be
 * @param sslBundle the SSL bundle with the certificates to trust; null: what the JVM trusts
 * @param allowPlainHttp whether keys may travel over http to another machine
 */
@ConfigurationProperties("careerpath.weaviate")
public record WeaviateProperties(
        @Nullable URI url,
        @Nullable Secret apiKey,
        @Nullable Secret openaiApiKey,
        @Nullable String tenant,
        @DefaultValue("JobKnowledge") String className,
        @Nullable String vectorizer,
        @DefaultValue("0.7") double certainty,
        @DefaultValue("5") int limit,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("1MB") DataSize maxAnswer,
        @Nullable String sslBundle,
        @DefaultValue("false") boolean allowPlainHttp) {

    private static final String PREFIX = "careerpath.weaviate.";

    public WeaviateProperties {
        if (url != null) {
            ServiceUrl.check(
                    PREFIX + "url",
                    url,
                    "https://<cluster>.weaviate.cloud",
                    PREFIX + "allow-plain-http",
                    allowPlainHttp,
                    apiKey,
                    openaiApiKey);
        }
        if (!className.matches("[A-Z][A-Za-z0-9_]{0,254}")) {
            throw new WrongSettingException(
                    PREFIX + "class-name",
                    "it is not the name of a Weaviate class",
                    "Start with a capital letter and use letters, digits and underscores only, such as JobKnowledge.");
        }
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new WrongSettingException(PREFIX + "certainty", "it must be 0 to 1", "Set it to 0.7 or remove it.");
        }
        if (limit < 1 || limit > 100) {
            throw new WrongSettingException(PREFIX + "limit", "it must be 1 to 100", "Set it to 5 or remove it.");
        }
        SettingRange.time(PREFIX + "timeout", timeout, "3s");
        SettingRange.size(PREFIX + "max-answer", maxAnswer, "1MB");
    }

    public URI requiredUrl() {
        if (url == null) {
            throw new IllegalStateException("WEAVIATE_URL is not set");
        }
        return url;
    }
}
