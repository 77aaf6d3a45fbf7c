package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which covered roles ask for much the same as another one. */
final class SimilarRoles {

    private final List<Role> roles;
    /** By id of the role. */
    private final Map<String, Double> lengths = new HashMap<>();

    private SimilarRoles(List<Role> roles) {
        this.roles = List.copyOf(roles);
        roles.forEach(
                role -> lengths.put(role.id(), length(role.skills().stream().map(RequiredSkill::weight))));
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
        double length = length(weights.values().stream());
        Map<Role, Double> shares = new IdentityHashMap<>();
        roles.stream().filter(other -> !other.id().equals(role.id())).forEach(other -> {
            double share = product(weights, other) / (length * lengths.getOrDefault(other.id(), 0.0));
            if (share > 0) {
                shares.put(other, share);
            }
        });
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Role, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey);
    }

    private static double product(Map<String, Integer> weights, Role other) {
        return other.skills().stream()
                .mapToDouble(required -> required.weight() * weights.getOrDefault(required.skill(), 0))
                .sum();
    }

    private static double length(Stream<Integer> weights) {
        return Math.sqrt(weights.mapToDouble(weight -> weight * weight).sum());
    }
}
