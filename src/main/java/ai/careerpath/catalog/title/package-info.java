/** The words of job titles in one spelling, for everything that looks titles up. */
@NullMarked
package ai.careerpath.catalog.title;

import org.jspecify.annotations.NullMarked;
