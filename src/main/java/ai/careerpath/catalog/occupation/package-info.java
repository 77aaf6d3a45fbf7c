/** The world of jobs as the U.S. Department of Labor orders it: which titles exist, and which occupation each one means. */
@NullMarked
package ai.careerpath.catalog.occupation;

import org.jspecify.annotations.NullMarked;
