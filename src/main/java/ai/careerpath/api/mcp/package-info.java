/** The Model Context Protocol: what agents of others can have the service do, over {@code POST /mcp}. */
@NullMarked
package ai.careerpath.api.mcp;

import org.jspecify.annotations.NullMarked;
