package ai.careerpath.testing;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Bean Validation with the texts of this service, as Spring Boot sets it up. */
public final class RequestValidators {

    private RequestValidators() {}

    /** Returns validators that speak English on every machine, unless they are asked for another language. */
    public static ValidatorFactory create() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/validation");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new MessageInterpolatorFactory(texts).getObject())
                .buildValidatorFactory();
    }
}
