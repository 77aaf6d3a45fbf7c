/** Limits memory and tasks of a run with a control group, where one can be made. */
@NullMarked
package ai.careerpath.sandbox.process.cgroup;

import org.jspecify.annotations.NullMarked;
