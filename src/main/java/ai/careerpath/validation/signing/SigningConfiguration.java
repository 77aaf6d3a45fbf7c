package ai.careerpath.validation.signing;

import ai.careerpath.configuration.Secret;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the key, where there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {

    @Bean
    RecordSigner recordSigner(SigningProperties properties, ObjectMapper json) {
        Secret key = properties.key();
        return key == null || key.isBlank() ? RecordSigner.none(json) : new RecordSigner(SigningKey.parse(key), json);
    }
}
