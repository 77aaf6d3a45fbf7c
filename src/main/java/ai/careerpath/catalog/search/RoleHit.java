package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Role;

/**
 * A role that a title may mean.
 *
 * @param score 0 to 1, comparable within one search only
 */
public record RoleHit(Role role, double score) {}
