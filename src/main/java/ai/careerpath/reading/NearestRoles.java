package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where occupations lead that there is no path to: {@code reading/nearest.txt}. */
final class NearestRoles {

    private static final String FILE = "nearest.txt";

    private final Map<String, List<Role>> byCode = new HashMap<>();

    /** @throws IllegalStateException naming the role that the catalogue does not have */
    NearestRoles(Catalog catalog) {
        new WordFile(FILE)
                .pairs()
                .forEach((code, ids) -> byCode.put(
                        code,
                        Stream.of(ids.split("\\s*,\\s*"))
                                .map(id -> catalog.role(id, "reading/" + FILE))
                                .toList()));
    }

    /** @param code of O*NET; the most special group that is listed counts */
    Stream<Role> to(@Nullable String code) {
        String group = code == null ? "" : code;
        while (!group.isEmpty() && !byCode.containsKey(group)) {
            group = group.substring(0, group.length() - 1);
        }
        return byCode.getOrDefault(group, List.of()).stream();
    }
}
