/** Takes sentences apart in which people tell what they do, or want to do. */
@NullMarked
package ai.careerpath.reading.task;

import org.jspecify.annotations.NullMarked;
