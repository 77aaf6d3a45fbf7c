/** Builds the command line that starts a process isolated, with bubblewrap or with util-linux. */
@NullMarked
package ai.careerpath.sandbox.process.isolation;

import org.jspecify.annotations.NullMarked;
