package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * A job that somebody may mean who tells what they do.
 *
 * @param role of the catalogue; null where it is an occupation that is none
 * @param occupation null where it is a role
 * @param score 0 to 1, how close the text is to the closest thing that is done in this job
 */
public record TaskHit(@Nullable Role role, @Nullable Occupation occupation, double score) {}
