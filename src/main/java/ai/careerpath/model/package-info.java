/** What is talked of: roles, skills, courses, programs and their outcomes. */
@NullMarked
package ai.careerpath.model;

import org.jspecify.annotations.NullMarked;
