package ai.careerpath.catalog.search;

import java.util.Optional;

/** Finds what a text means where its words do not tell. */
@FunctionalInterface
public interface MeaningSearch {

    /** Takes some milliseconds of processor time; empty where no sentence model is loaded. */
    Optional<Meaning> search(String text);
}
