package ai.careerpath.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a text means where its words do not tell. */
@FunctionalInterface
public interface MeaningSearch {

    /** Takes some milliseconds of processor time; empty where no sentence model is loaded. */
    Optional<Meaning> search(String text);

    /**
     * The jobs in which something is done that the text tells, the closest first, also those that are far away. Takes some
     * milliseconds of processor time; empty where no sentence model is loaded, and where the text is closer to what is no job.
     *
     * @param text what somebody does, from the verb on, such as {@code look after sick people}
     */
    default List<TaskHit> tasks(String text) {
        return List.of();
    }

    /**
     * The same for a text, and behind it for what it begins with, as that is meant there. Takes little longer than the text
     * alone.
     *
     * @param beginnings whole words of the text, from the first one on
     */
    default List<List<TaskHit>> tasks(String text, List<String> beginnings) {
        return Stream.concat(Stream.of(text), beginnings.stream())
                .map(this::tasks)
                .toList();
    }
}
