package ai.careerpath.model.distance;

import java.util.List;

/**
 * How much of what a job asks for is there already.
 *
 * @param score 0 (nothing) to 1 (everything), two decimals
 * @param brought names of the skills that are there at the level asked for
 * @param formula the id under which the documentation has the formula
 */
public record Fit(double score, List<String> brought, String formula) {

    public Fit {
        brought = List.copyOf(brought);
    }
}
