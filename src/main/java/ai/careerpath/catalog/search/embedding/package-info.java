/** Turns sentences into vectors with a bundled model. */
@NullMarked
package ai.careerpath.catalog.search.embedding;

import org.jspecify.annotations.NullMarked;
