/** The local sandbox: which engine runs a language on this machine, and within which limits. */
@NullMarked
package ai.careerpath.validation.local;

import org.jspecify.annotations.NullMarked;
