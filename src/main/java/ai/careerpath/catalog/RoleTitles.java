package ai.careerpath.catalog;

import java.util.stream.Stream;

/** All titles of a role: its own and its aliases. */
final class RoleTitles {

    private RoleTitles() {}

    static Stream<String> of(Role role) {
        return Stream.concat(Stream.of(role.title()), role.aliases().stream());
    }
}
