package ai.careerpath.upstream.failure;

/** All connections to an upstream were in use: our own load, which says nothing about the upstream. */
public final class PoolExhaustedException extends PermanentUpstreamException {

    /** @param connections how many there are */
    public PoolExhaustedException(String upstream, int connections, Throwable cause) {
        super(upstream, null, "all %d connections to %s are in use".formatted(connections, upstream), cause);
    }
}
