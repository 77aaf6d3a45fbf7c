/** The records that travel between the layers, and nothing else. */
@NullMarked
package ai.careerpath.model;

import org.jspecify.annotations.NullMarked;
