/** How a call to an upstream may fail. */
@NullMarked
package ai.careerpath.upstream.failure;

import org.jspecify.annotations.NullMarked;
