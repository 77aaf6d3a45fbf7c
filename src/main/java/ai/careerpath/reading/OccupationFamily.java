package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which roles where people start are of one group of occupations, as the Standard Occupational Classification has them. */
final class OccupationFamily {

    private static final int MAJOR_GROUP = "29-".length();

    /** Who manages a farm does other work than who manages a school. */
    private static final String MANAGERS = "11-";

    /** Who treats people, and who helps them. */
    private static final List<String> HEALTH_CARE = List.of("29-", "31-");

    /** Who drives on roads and rails and loads goods is no seafarer and no pilot. */
    private static final String TRANSPORT = "53-";

    private static final List<String> AIR_AND_WATER = List.of("53-2", "53-5");

    private static final int SAME_MANAGERS = "11-901".length();

    private final List<Role> starts;

    OccupationFamily(Catalog catalog) {
        this.starts = catalog.roles().stream().filter(Role::isStartingPoint).toList();
    }

    /** Those of the same major group, the ones whose codes begin most alike first. */
    Stream<Role> of(@Nullable String code) {
        return starts.stream()
                .filter(role -> isOfOneGroup(code, role))
                .sorted(Comparator.comparingInt((Role role) -> -alike(code, role)));
    }

    /** Whether a role, also one that there is a path to, is of the same major group, such as 35: food. */
    static boolean isOfOneGroup(@Nullable String code, Role role) {
        boolean isManager = code != null && code.startsWith(MANAGERS);
        boolean isTransport = code != null && code.startsWith(TRANSPORT);
        return (alike(code, role) >= (isManager ? SAME_MANAGERS : MAJOR_GROUP)
                        && (!isTransport || begins(code, AIR_AND_WATER) == begins(role.soc(), AIR_AND_WATER)))
                || (begins(code, HEALTH_CARE) && begins(role.soc(), HEALTH_CARE));
    }

    private static boolean begins(@Nullable String code, List<String> groups) {
        return code != null && groups.stream().anyMatch(code::startsWith);
    }

    /** How many letters both codes begin with alike. */
    private static int alike(@Nullable String code, Role role) {
        String other = role.soc();
        int alike = 0;
        while (code != null
                && other != null
                && alike < Math.min(code.length(), other.length())
                && code.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }
}
