package ai.careerpath.validation.signing;

import ai.careerpath.configuration.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How records of executions are signed.
 *
 * @param key a private key of the curve P-256 as JSON Web Key; null: nothing is signed
 */
@ConfigurationProperties("careerpath.signing")
record SigningProperties(@Nullable Secret key) {}
