package ai.careerpath.knowledge.weaviate;

import ai.careerpath.model.JobProfile;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found.
 *
 * @param id as Weaviate has it
 * @param profile what it says of a job; without skills where it has none that can be read
 * @param certainty how close its meaning is to the question, 0 to 1; null when it was found by words, or by a metric that
 *     has no scale
 */
record WeaviateDocument(
        String id, JobProfile profile, @Nullable Double certainty) {}
