/** Shared tests and stubs for the clients of all upstreams. */
@NullMarked
package ai.careerpath.upstream;

import org.jspecify.annotations.NullMarked;
