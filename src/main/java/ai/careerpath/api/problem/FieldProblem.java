package ai.careerpath.api.problem;

import java.util.Comparator;

/** What is wrong with one field of a request. */
record FieldProblem(String field, String message) implements Comparable<FieldProblem> {

    private static final Comparator<FieldProblem> ORDER =
            Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message);

    String sentence() {
        return field + " " + message + ".";
    }

    @Override
    public int compareTo(FieldProblem other) {
        return ORDER.compare(this, other);
    }
}
