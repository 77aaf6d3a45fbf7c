package ai.careerpath.catalog;

import java.util.List;

/** A catalogue entry, its id and the file it was read from. */
record Located<T>(String file, String id, T value) {

    static <T> List<T> values(List<Located<T>> entries) {
        return entries.stream().map(Located::value).toList();
    }
}
