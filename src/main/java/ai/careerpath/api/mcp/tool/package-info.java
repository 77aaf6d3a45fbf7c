/** What agents can have done: the tools, their arguments and their results. */
@NullMarked
package ai.careerpath.api.mcp.tool;

import org.jspecify.annotations.NullMarked;
