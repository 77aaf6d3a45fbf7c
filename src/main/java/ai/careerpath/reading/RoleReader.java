package ai.careerpath.reading;

import ai.careerpath.model.RoleReading;

/** Reads the line that somebody typed as one of the two jobs. */
@FunctionalInterface
public interface RoleReader {

    /** Takes some milliseconds of processor time at most; always answers, if only that nothing was understood. */
    RoleReading read(String line, ReadingContext context);
}
