/** Retries, circuit breaker, bulkhead and time limit around the calls to an upstream. */
@NullMarked
package ai.careerpath.upstream.resilience;

import org.jspecify.annotations.NullMarked;
