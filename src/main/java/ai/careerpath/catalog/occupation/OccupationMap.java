package ai.careerpath.catalog.occupation;

import ai.careerpath.configuration.BundledFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All occupations, and which of them a title means. Thread-safe. */
public final class OccupationMap {

    static final String BUNDLED = "/reading/occupations.bin";

    private final List<Occupation> occupations;
    private final Map<String, Occupation> byCode = new HashMap<>();
    private final TitleTable titles;

    OccupationMap(List<Occupation> occupations, TitleTable titles) {
        this.occupations = List.copyOf(occupations);
        this.titles = titles;
        occupations.forEach(occupation -> byCode.put(occupation.code(), occupation));
    }

    /** The map of this application; read and unpacked at each call, which takes some tens of milliseconds. */
    public static OccupationMap bundled() {
        try (InputStream file = BundledFile.open(BUNDLED)) {
            return OccupationFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + BUNDLED + " cannot be read: " + e.getMessage(), e);
        }
    }

    public List<Occupation> all() {
        return occupations;
    }

    public int titles() {
        return titles.size();
    }

    /** @param code O*NET-SOC code, such as {@code 29-1141.00} */
    public Optional<Occupation> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * What a title means, the likeliest first; empty for one that no occupation has.
     *
     * @param words of the title, each once, as {@link ai.careerpath.catalog.title.TitleKey#words} spells them
     */
    public List<Occupation> byTitle(List<String> words) {
        int title = titles.title(words);
        if (title < 0) {
            return List.of();
        }
        List<Occupation> meant = new ArrayList<>();
        for (short number : titles.meaningsOf(title)) {
            meant.add(occupations.get(number));
        }
        return meant;
    }

    /** Whether some title has the word. */
    public boolean hasWord(String word) {
        return titles.word(word) >= 0;
    }
}
