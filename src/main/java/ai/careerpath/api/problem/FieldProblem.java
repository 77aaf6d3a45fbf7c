package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ProblemDetail;

/**
 * What is wrong with one field of a request.
 *
 * @param message a predicate such as "is required", in the language of the answer
 */
record FieldProblem(String field, String message) implements Comparable<FieldProblem> {

    private static final Comparator<FieldProblem> ORDER =
            Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message);

    /** Returns the document about these problems; at least one is given, and the first one is the document's detail. */
    static ProblemDetail document(List<FieldProblem> errors, Locale language) {
        ProblemDetail problem =
                ProblemType.INVALID_REQUEST.because(errors.get(0).sentence(), language);
        problem.setProperty("errors", errors);
        return problem;
    }

    private Wording sentence() {
        return Wording.problem("field", field, message);
    }

    @Override
    public int compareTo(FieldProblem other) {
        return ORDER.compare(this, other);
    }
}
