/** The languages of the sandbox: one class each has everything that is needed to run one and to read what it says. */
@NullMarked
package ai.careerpath.sandbox.language;

import org.jspecify.annotations.NullMarked;
