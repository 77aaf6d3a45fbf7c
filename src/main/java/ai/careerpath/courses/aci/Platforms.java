package ai.careerpath.courses.aci;

import ai.careerpath.configuration.DomainNames;
import java.util.Locale;

/** What people call the sites that courses are on. */
final class Platforms {

    private static final DomainNames NAMES = new DomainNames("/courses/platforms.txt");

    private Platforms() {}

    /** The name of the site with this host; the host itself, without {@code www.}, where no name is known. */
    static String nameOf(String host) {
        return NAMES.nameOf(host).orElseGet(() -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }
}
