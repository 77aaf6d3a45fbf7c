package ai.careerpath.sandbox;

import ai.careerpath.model.Language;
import java.util.Optional;

/** Tells which version of a language's runtime executes code. */
public interface RuntimeVersions {

    /** Returns the version that code has to be written for, such as {@code 3.11}; empty where that is not known. */
    Optional<String> of(Language language);
}
