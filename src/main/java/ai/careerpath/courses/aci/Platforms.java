package ai.careerpath.courses.aci;

import java.util.Locale;
import java.util.Map;

/** What people call the sites that courses are on. */
final class Platforms {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("codecademy.com", "Codecademy"),
            Map.entry("coursera.org", "Coursera"),
            Map.entry("datacamp.com", "DataCamp"),
            Map.entry("developer.mozilla.org", "MDN"),
            Map.entry("edx.org", "edX"),
            Map.entry("exercism.org", "Exercism"),
            Map.entry("freecodecamp.org", "freeCodeCamp"),
            Map.entry("huggingface.co", "Hugging Face"),
            Map.entry("kaggle.com", "Kaggle"),
            Map.entry("khanacademy.org", "Khan Academy"),
            Map.entry("learn.microsoft.com", "Microsoft Learn"),
            Map.entry("linkedin.com", "LinkedIn Learning"),
            Map.entry("pluralsight.com", "Pluralsight"),
            Map.entry("udacity.com", "Udacity"),
            Map.entry("udemy.com", "Udemy"),
            Map.entry("w3schools.com", "W3Schools"),
            Map.entry("youtu.be", "YouTube"),
            Map.entry("youtube.com", "YouTube"));

    private Platforms() {}

    /** The name of the site with this host; the host itself, without {@code www.}, where no name is known. */
    static String nameOf(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        for (String domain = lower; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            String name = NAMES.get(domain);
            if (name != null) {
                return name;
            }
        }
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
