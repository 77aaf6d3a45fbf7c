/** What the HTTP clients of all upstreams share: limits, errors, retries and fallbacks. */
@NullMarked
package ai.careerpath.upstream;

import org.jspecify.annotations.NullMarked;
