package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.title.TitleKey;
import java.util.HashSet;
import java.util.Set;

/** Which titles are taken, so that none comes to mean two roles. */
public final class TitleRegistry {

    private final Set<String> taken = new HashSet<>();

    /** Those of all roles of a catalogue are taken. */
    public TitleRegistry(Catalog catalog) {
        catalog.roles().forEach(role -> RoleTitles.of(role).forEach(this::claim));
    }

    /** Whether the title has words and was free, up to case, plural and the order of the words; then it is taken. */
    public boolean claim(String title) {
        String key = key(title);
        return !key.isEmpty() && taken.add(key);
    }

    /** The same for titles that mean the same. */
    public static String key(String title) {
        return TitleKey.of(title);
    }
}
