package ai.careerpath.upstream.failure;

import ai.careerpath.wording.Wording;

/** A refusal inside of an answer with a status of success, as GraphQL servers send it. Counts against the upstream. */
public class RefusedRequestException extends PermanentUpstreamException {

    public RefusedRequestException(String upstream, Wording wording) {
        super(upstream, wording);
    }
}
