package ai.careerpath.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service on a free port, with scripted steps behind the HTTP surface. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "careerpath.env-file=none",
            "careerpath.validation.cache-size=0",
            "careerpath.validation.local.engine=process",
            "careerpath.validation.local.languages=python",
            "careerpath.api.body-timeout=2s",
            "careerpath.api.max-requests=9",
            "careerpath.api.max-requests-per-client=8",
            "careerpath.cors.allowed-origins=https://front.example"
        })
@AutoConfigureObservability
@Import(StubSteps.class)
@interface HttpTest {}
