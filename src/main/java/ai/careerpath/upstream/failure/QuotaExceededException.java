package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;

/** A quota that is used up: neither another try nor another key would help soon. */
public final class QuotaExceededException extends PermanentUpstreamException {

    public QuotaExceededException(String upstream, int status, Wording wording) {
        super(upstream, status, wording, null);
    }

    /** The key is fine, even where the status is 401. */
    @Override
    public boolean isCredentials() {
        return false;
    }
}
