/** Tells what belongs to a process that lives from what a dead one left behind. */
@NullMarked
package ai.careerpath.lock;

import org.jspecify.annotations.NullMarked;
