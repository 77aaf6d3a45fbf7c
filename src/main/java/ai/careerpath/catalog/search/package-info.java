/** Finds roles by the words of a title. */
@NullMarked
package ai.careerpath.catalog.search;

import org.jspecify.annotations.NullMarked;
