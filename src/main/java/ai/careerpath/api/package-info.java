/** The HTTP surface: controllers, request limits, problem documents and streaming. */
@NullMarked
package ai.careerpath.api;

import org.jspecify.annotations.NullMarked;
