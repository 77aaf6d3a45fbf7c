/** The HTTP client of an upstream, with bounded connections, times and answers. */
@NullMarked
package ai.careerpath.upstream.http;

import org.jspecify.annotations.NullMarked;
