package ai.careerpath.catalog;

import java.util.stream.Stream;

/** All titles of a role: its own and its aliases. */
public final class RoleTitles {

    private RoleTitles() {}

    public static Stream<String> of(Role role) {
        return Stream.concat(Stream.of(role.title()), role.aliases().stream());
    }
}
