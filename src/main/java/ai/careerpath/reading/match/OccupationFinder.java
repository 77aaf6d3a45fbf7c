package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.title.TitleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what a title means among all occupations, and which role of the catalogue an occupation is. */
final class OccupationFinder {

    /** A title of more occupations than these tells no single one. */
    private static final int MOST_FOR_SURE = 3;

    /** How far the code tells a minor group of occupations. */
    private static final String MINOR_GROUP = "29-1";

    private final Supplier<OccupationMap> occupations;
    private final Map<String, List<Role>> rolesByCode = new HashMap<>();

    OccupationFinder(Catalog catalog, Supplier<OccupationMap> occupations) {
        this.occupations = occupations;
        for (Role role : catalog.roles()) {
            if (role.soc() != null) {
                rolesByCode
                        .computeIfAbsent(role.soc(), code -> new ArrayList<>())
                        .add(role);
            }
        }
    }

    /** @param words of a title, in their one spelling */
    Optional<Finding> find(List<String> words) {
        List<Occupation> meant = occupations.get().byTitle(words);
        return meant.isEmpty() ? Optional.empty() : Optional.of(finding(meant, words));
    }

    /**
     * What a title means that the catalogue takes for a role where people start: the role for what it brings, and the
     * occupation where the title is that of a single other one. Not sure where that is of another group of occupations.
     *
     * @param words of the title, in their one spelling
     */
    Finding narrowed(Role role, List<String> words) {
        List<Occupation> meant = occupations.get().byTitle(words);
        String soc = role.soc();
        if (soc == null || meant.size() != 1 || meant.get(0).code().equals(soc)) {
            return Finding.sure(role);
        }
        Occupation occupation = meant.get(0);
        boolean isSameGroup = occupation.code().startsWith(soc.substring(0, MINOR_GROUP.length()));
        return Finding.narrower(role, occupation, isSameGroup);
    }

    /** Whether some title has the word. */
    boolean hasWord(String word) {
        return occupations.get().hasWord(word);
    }

    private Finding finding(List<Occupation> meant, List<String> words) {
        Occupation first = meant.get(0);
        boolean isSure = meant.size() <= MOST_FOR_SURE;
        List<Role> roles = rolesByCode.getOrDefault(first.code(), List.of());
        List<Role> starting = roles.stream().filter(Role::isStartingPoint).toList();
        if (!starting.isEmpty()) {
            return new Finding(starting, null, isSure && starting.size() == 1);
        }
        return roles.isEmpty() ? new Finding(List.of(), first, isSure) : Finding.likely(closest(roles, words));
    }

    /** Of the roles of one occupation those first whose titles share most words with the one that was asked for. */
    private static List<Role> closest(List<Role> roles, List<String> words) {
        Map<Role, Double> shared = new HashMap<>();
        for (Role role : roles) {
            shared.put(role, similarity(TitleKey.words(role.title()), words));
        }
        return roles.stream()
                .sorted((one, other) -> Double.compare(shared.getOrDefault(other, 0.0), shared.getOrDefault(one, 0.0)))
                .toList();
    }

    private static double similarity(List<String> one, List<String> other) {
        HashSet<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }
}
