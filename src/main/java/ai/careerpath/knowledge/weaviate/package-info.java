/** Job knowledge from Weaviate. */
@NullMarked
package ai.careerpath.knowledge.weaviate;

import org.jspecify.annotations.NullMarked;
