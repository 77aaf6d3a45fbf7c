/** Suggests the titles of jobs while somebody types. */
@NullMarked
package ai.careerpath.api.roles;

import org.jspecify.annotations.NullMarked;
