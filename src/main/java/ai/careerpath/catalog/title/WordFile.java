package ai.careerpath.catalog.title;

import ai.careerpath.configuration.BundledFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists below {@code reading/}: one entry a line, its columns set apart by tabs, {@code #} for comments. */
public final class WordFile {

    private final String name;

    /** @param name path below {@code reading/}, such as {@code words/fillers.txt} */
    public WordFile(String name) {
        this.name = name;
    }

    /** The lines that are neither empty nor comments, stripped. */
    public List<String> lines() {
        return BundledFile.lines("/reading/" + name);
    }

    /**
     * The rows with exactly this many columns.
     *
     * @throws IllegalStateException naming the first line that has another number of columns
     */
    public List<List<String>> rows(int columns) {
        return lines().stream().map(line -> row(line, columns)).toList();
    }

    /** The words of all lines, in their order. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        lines().forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return words;
    }

    /** From the first of two columns to the second. */
    public Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows(2).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    private List<String> row(String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    "reading/" + name + ": \"" + line + "\" has " + cells.size() + " columns instead of " + columns);
        }
        return cells;
    }
}
