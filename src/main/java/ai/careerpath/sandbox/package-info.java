/** Runs programs of people nobody knows on this machine, isolated; knows nothing of careers. */
@NullMarked
package ai.careerpath.sandbox;

import org.jspecify.annotations.NullMarked;
