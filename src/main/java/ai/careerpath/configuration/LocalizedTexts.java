package ai.careerpath.configuration;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts of one message bundle, in the languages it has; English where it has not the one that is asked for. */
public final class LocalizedTexts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** @param bundle such as {@code messages/answer} */
    public LocalizedTexts(String bundle) {
        messages.setBasename(bundle);
        messages.setDefaultEncoding("UTF-8");
        // An answer must not depend on the machine it comes from.
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    /**
     * The text with its values put in, as {@link java.text.MessageFormat} does.
     *
     * @throws org.springframework.context.NoSuchMessageException when the bundle has no such key
     */
    public String text(Locale language, String key, Object... values) {
        return messages.getMessage(key, values, language);
    }
}
