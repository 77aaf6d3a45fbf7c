package ai.careerpath.catalog;

import java.util.List;

/** A catalogue entry and the file it was read from. */
record Located<T>(String file, T value) {

    static <T> List<T> values(List<Located<T>> entries) {
        return entries.stream().map(Located::value).toList();
    }
}
