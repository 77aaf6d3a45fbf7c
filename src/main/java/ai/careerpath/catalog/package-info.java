/** The bundled roles, skills, courses and programs, and the search over them. */
@NullMarked
package ai.careerpath.catalog;

import org.jspecify.annotations.NullMarked;
