package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;

/** The organisation has no room for another workspace; it has again when one of its workspaces is gone. */
public final class WorkspaceQuotaException extends PermanentUpstreamException {

    public WorkspaceQuotaException(UpstreamException refusal) {
        super(refusal.upstream(), refusal.status(), refusal.wording(), refusal, refusal.answer());
    }
}
