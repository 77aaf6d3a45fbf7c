/** Titles in other languages than English: their words, and what script and language a line is written in, and how it is spelled. */
@NullMarked
package ai.careerpath.reading.language;

import org.jspecify.annotations.NullMarked;
