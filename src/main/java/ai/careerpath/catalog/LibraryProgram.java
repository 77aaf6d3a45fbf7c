package ai.careerpath.catalog;

import ai.careerpath.model.CodeSnippet;
import java.util.List;

/**
 * A program of the catalogue that shows a skill.
 *
 * @param level how far the learner is for whom it is written
 * @param name tells it from others of the same skill, level and language; empty for the only one
 * @param needs names of the libraries that must be there beside the standard library; mostly none
 */
public record LibraryProgram(Level level, String name, List<String> needs, CodeSnippet snippet) {

    /** How far somebody is with a skill, in rising order. */
    public enum Level {
        BASIC,
        WORKING,
        EXPERT
    }

    public LibraryProgram {
        needs = List.copyOf(needs);
    }
}
