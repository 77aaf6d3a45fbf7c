package ai.careerpath.catalog.title;

import java.util.List;

/** The languages that titles and sentences are read in. */
public final class Languages {

    /** Their codes of ISO 639-1. */
    public static final List<String> ALL = List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl");

    private Languages() {}
}
