/** Sentences as vectors whose angle tells how close their meaning is, computed in this process. */
@NullMarked
package ai.careerpath.catalog.embedding;

import org.jspecify.annotations.NullMarked;
