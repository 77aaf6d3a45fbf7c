/** The image and the compose file: what can be held to without a container engine. */
@NullMarked
package ai.careerpath.container;

import org.jspecify.annotations.NullMarked;
