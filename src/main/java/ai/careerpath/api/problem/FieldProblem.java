package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.util.Comparator;

/**
 * What is wrong with one field of a request.
 *
 * @param message a predicate such as "is required", in the language of the answer
 */
record FieldProblem(String field, String message) implements Comparable<FieldProblem> {

    private static final Comparator<FieldProblem> ORDER =
            Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message);

    Wording sentence() {
        return Wording.problem("field", field, message);
    }

    @Override
    public int compareTo(FieldProblem other) {
        return ORDER.compare(this, other);
    }
}
