package ai.careerpath.upstream.failure;

/** A refusal inside of an answer with a status of success, as GraphQL servers send it. Counts against the upstream. */
public class RefusedRequestException extends PermanentUpstreamException {

    public RefusedRequestException(String upstream, String message) {
        super(upstream, message);
    }
}
