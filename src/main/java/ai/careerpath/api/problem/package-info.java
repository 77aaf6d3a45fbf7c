/** Errors as problem documents of RFC 9457. */
@NullMarked
package ai.careerpath.api.problem;

import org.jspecify.annotations.NullMarked;
