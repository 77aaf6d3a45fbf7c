/** Takes apart the line that people type where a job title is asked for. */
@NullMarked
package ai.careerpath.reading.title;

import org.jspecify.annotations.NullMarked;
