/** Commands that do one thing and end, without a web server. */
@NullMarked
package ai.careerpath.command;

import org.jspecify.annotations.NullMarked;
