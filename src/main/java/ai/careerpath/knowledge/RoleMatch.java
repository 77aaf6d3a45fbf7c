package ai.careerpath.knowledge;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a job title was understood.
 *
 * @param hits what the catalogue's search found, best first
 */
record RoleMatch(String title, List<RoleHit> hits) {

    private static final int MOST_ALTERNATIVES = 3;

    /** Further down the list there is nearly always something, and seldom what was meant. */
    private static final double NEARLY_AS_CLOSE = 0.85;

    Confidence confidence() {
        return hits.isEmpty() ? Confidence.NONE : hits.get(0).confidence();
    }

    /** The role that the title was read as; only where the confidence is not {@code NONE}. */
    Role role() {
        return hits.get(0).role();
    }

    /** The roles that are as sure as the best one; none when even that one is not meant. */
    List<Role> meant() {
        return hits.stream()
                .filter(hit -> hit.confidence() != Confidence.NONE && hit.confidence() == confidence())
                .map(RoleHit::role)
                .toList();
    }

    /** What else may be meant, or instead where nothing was understood, so that it can be said better. */
    List<Role> alternatives() {
        Stream<RoleHit> others = switch (confidence()) {
            case MATCH -> Stream.empty();
            case LOW -> {
                double near = NEARLY_AS_CLOSE * hits.get(0).score();
                yield hits.stream().skip(1).filter(hit -> hit.score() >= near);
            }
            case NONE -> hits.stream();
        };
        return others.limit(MOST_ALTERNATIVES).map(RoleHit::role).toList();
    }
}
