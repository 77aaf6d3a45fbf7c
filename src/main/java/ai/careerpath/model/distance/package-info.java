/** How far it is from what a person can do to what a job asks for. */
@NullMarked
package ai.careerpath.model.distance;

import org.jspecify.annotations.NullMarked;
