/** Finds roles by the meaning of a title. */
@NullMarked
package ai.careerpath.catalog.search.semantic;

import org.jspecify.annotations.NullMarked;
