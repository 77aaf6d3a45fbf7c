/** The bundled roles, skills, courses and snippets, and the search over them. */
@NullMarked
package ai.careerpath.catalog;

import org.jspecify.annotations.NullMarked;
