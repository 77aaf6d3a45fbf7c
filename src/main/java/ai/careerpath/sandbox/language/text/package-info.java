/** How the code of a language, and what its compiler and its runtime print, is read. */
@NullMarked
package ai.careerpath.sandbox.language.text;

import org.jspecify.annotations.NullMarked;
