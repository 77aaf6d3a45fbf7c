/** Reads the names of skills as people, models and documents write them. */
@NullMarked
package ai.careerpath.catalog.skill;

import org.jspecify.annotations.NullMarked;
