/** CareerPath: from one job to another, with skills, courses and code that was really executed. */
@NullMarked
package ai.careerpath;

import org.jspecify.annotations.NullMarked;
