package ai.careerpath.llm;

import ai.careerpath.wording.Wording;

/** An answer of the model that is not what was asked for. */
public final class UnusableAnswerException extends RuntimeException {

    private final Wording problem;

    /** @param problem a clause in our own words that the model is told too, such as "it names only two skills" */
    public UnusableAnswerException(Wording problem) {
        super(problem.english());
        this.problem = problem;
    }

    public Wording wording() {
        return problem;
    }
}
