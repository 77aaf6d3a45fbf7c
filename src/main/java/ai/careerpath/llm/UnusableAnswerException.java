package ai.careerpath.llm;

/** An answer of the model that is not what was asked for. */
public final class UnusableAnswerException extends RuntimeException {

    /** @param problem a clause in our own words that the model is told too, such as "it names only two skills" */
    public UnusableAnswerException(String problem) {
        super(problem);
    }
}
