package ai.careerpath.catalog.onet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One of O*NET's text files: a header, then rows, their columns set apart by tabs, nothing quoted. */
final class OnetTable {

    private final Path file;
    private final List<String> header;
    private final List<String[]> rows;

    private OnetTable(Path file, List<String> lines) {
        this.file = file;
        this.header =
                lines.isEmpty() ? List.of() : Arrays.asList(cells(lines.get(0).replace("\uFEFF", "")));
        this.rows = lines.stream().skip(1).map(OnetTable::cells).toList();
    }

    /** @throws IOException naming the file, when it is not there or cannot be read */
    static OnetTable read(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            return new OnetTable(file, Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "there is no \"" + name + "\" in " + folder + "; unpack the text files of the O*NET database there",
                    e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read: " + e, e);
        }
    }

    /**
     * The rows as functions from the name of a column to what stands there; empty text for a column that is missing.
     *
     * @param needed columns that have to be there
     * @throws IOException naming the first one that is not
     */
    Stream<UnaryOperator<String>> rows(String... needed) throws IOException {
        for (String column : needed) {
            if (!header.contains(column)) {
                throw new IOException(file + " has no column \"" + column + "\" but " + header);
            }
        }
        return rows.stream().map(cells -> column -> {
            int place = header.indexOf(column);
            return place >= 0 && place < cells.length ? cells[place].strip() : "";
        });
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }
}
