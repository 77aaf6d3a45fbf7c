package ai.careerpath.api.document;

import ai.careerpath.configuration.ServiceVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is added to the document that is derived from the controllers, unless there is to be none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class DocumentConfiguration {

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    DocumentTexts documentTexts() {
        return new DocumentTexts(ServiceVersion.CURRENT);
    }
}
