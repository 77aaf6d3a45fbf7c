package ai.careerpath.catalog.search;

import java.util.List;

/** Finds the bundled roles that a job title means. */
@FunctionalInterface
public interface RoleSearch {

    /** The roles that fit best, best first, at most five; each says how sure the search is. */
    List<RoleHit> search(String title);
}
