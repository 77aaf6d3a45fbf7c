/** Takes roles over from the text files that O*NET publishes. */
@NullMarked
package ai.careerpath.catalog.onet;

import org.jspecify.annotations.NullMarked;
