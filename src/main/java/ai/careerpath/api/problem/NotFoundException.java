package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;

/** What a request names does not exist. */
public final class NotFoundException extends RuntimeException {

    private final Wording detail;

    /** @param detail for the client */
    public NotFoundException(Wording detail) {
        super(detail.english());
        this.detail = detail;
    }

    Wording detail() {
        return detail;
    }
}
