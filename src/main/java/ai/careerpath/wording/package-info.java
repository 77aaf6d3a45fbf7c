/** Texts for people that are said in the language of an answer. */
@NullMarked
package ai.careerpath.wording;

import org.jspecify.annotations.NullMarked;
