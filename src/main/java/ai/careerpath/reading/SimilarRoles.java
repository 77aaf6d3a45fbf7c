package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which covered roles ask for much the same as another one. */
final class SimilarRoles {

    private final List<Role> roles;

    private SimilarRoles(List<Role> roles) {
        this.roles = List.copyOf(roles);
    }

    /** Finds them among the roles that there is a path to. */
    static SimilarRoles covered(Catalog catalog) {
        return new SimilarRoles(
                catalog.roles().stream().filter(role -> !role.isStartingPoint()).toList());
    }

    /** Finds them among the roles where people start. */
    static SimilarRoles ofStart(Catalog catalog) {
        return new SimilarRoles(
                catalog.roles().stream().filter(Role::isStartingPoint).toList());
    }

    /** The covered roles that share most of what {@code role} asks for, the closest first, without itself. */
    Stream<Role> to(Role role) {
        Map<String, Integer> weights = role.skills().stream()
                .collect(Collectors.toMap(RequiredSkill::skill, RequiredSkill::weight, Math::max));
        Map<Role, Double> shares = new HashMap<>();
        roles.stream().filter(other -> !other.id().equals(role.id())).forEach(other -> {
            double share = share(weights, other);
            if (share > 0) {
                shares.put(other, share);
            }
        });
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Role, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey);
    }

    /** The cosine of the angle between what both ask for. */
    private static double share(Map<String, Integer> weights, Role other) {
        double product = other.skills().stream()
                .mapToDouble(required -> required.weight() * weights.getOrDefault(required.skill(), 0))
                .sum();
        return product
                / (length(weights.values().stream())
                        * length(other.skills().stream().map(RequiredSkill::weight)));
    }

    private static double length(Stream<Integer> weights) {
        return Math.sqrt(weights.mapToDouble(weight -> weight * weight).sum());
    }
}
