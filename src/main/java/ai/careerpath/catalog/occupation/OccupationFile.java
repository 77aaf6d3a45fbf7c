package ai.careerpath.catalog.occupation;

import ai.careerpath.catalog.title.TitleKey;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The file that keeps all titles and occupations: numbers of words and of occupations, deflated. */
final class OccupationFile {

    private static final String VERSION = "occupations 1";

    /** A title of more occupations, such as Machine Operator, tells none of them. */
    private static final int MOST_MEANINGS = 12;

    private OccupationFile() {}

    static void write(List<OccupationTitles> occupations, OutputStream file) throws IOException {
        Map<String, Set<Integer>> meanings = meanings(occupations);
        List<String> words = new ArrayList<>(words(meanings.keySet()));
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        List<short[]> titles = new ArrayList<>();
        Map<short[], Set<Integer>> byWords = new HashMap<>();
        meanings.forEach((key, codes) -> {
            short[] title = numbers(key, numbers);
            titles.add(title);
            byWords.put(title, codes);
        });
        titles.sort(Arrays::compare);
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(file, best))) {
            data.writeUTF(VERSION);
            data.writeShort(words.size());
            for (String word : words) {
                data.writeUTF(word);
            }
            writeOccupations(occupations, data);
            writeTitles(titles, byWords, data);
        } finally {
            best.end();
        }
    }

    private static void writeTitles(List<short[]> titles, Map<short[], Set<Integer>> occupations, DataOutputStream data)
            throws IOException {
        data.writeInt(titles.size());
        for (short[] title : titles) {
            data.writeByte(title.length);
        }
        for (short[] title : titles) {
            for (short word : title) {
                data.writeShort(word);
            }
        }
        for (short[] title : titles) {
            data.writeByte(occupations.getOrDefault(title, Set.of()).size());
        }
        for (short[] title : titles) {
            for (int occupation : occupations.getOrDefault(title, Set.of())) {
                data.writeShort(occupation);
            }
        }
    }

    /** @throws IOException when the file is broken or of another version */
    static OccupationMap read(InputStream file) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16))) {
            String version = data.readUTF();
            if (!version.equals(VERSION)) {
                throw new IOException("the table of occupations is \"" + version + "\", not \"" + VERSION + "\"");
            }
            String[] words = new String[data.readUnsignedShort()];
            for (int i = 0; i < words.length; i++) {
                words[i] = data.readUTF();
            }
            List<Occupation> occupations = readOccupations(data);
            int titles = data.readInt();
            int[] starts = starts(data.readNBytes(titles));
            short[] titleWords = shorts(data, starts[titles]);
            int[] meaningStarts = starts(data.readNBytes(titles));
            short[] meanings = shorts(data, meaningStarts[titles]);
            return new OccupationMap(occupations, new TitleTable(words, starts, titleWords, meaningStarts, meanings));
        }
    }

    /** From the key of each title to its occupations: first those that are called so themselves. */
    private static Map<String, Set<Integer>> meanings(List<OccupationTitles> occupations) {
        Map<String, Set<Integer>> meanings = new TreeMap<>();
        for (int i = 0; i < occupations.size(); i++) {
            add(occupations.get(i).occupation().name(), i, meanings);
        }
        for (int i = 0; i < occupations.size(); i++) {
            for (String title : occupations.get(i).titles()) {
                add(title, i, meanings);
            }
        }
        meanings.keySet().removeIf(key -> key.isEmpty());
        meanings.values().removeIf(codes -> codes.size() > MOST_MEANINGS);
        return meanings;
    }

    private static void add(String title, int occupation, Map<String, Set<Integer>> meanings) {
        meanings.computeIfAbsent(TitleKey.of(title), key -> new LinkedHashSet<>())
                .add(occupation);
    }

    private static TreeSet<String> words(Collection<String> keys) {
        TreeSet<String> words = new TreeSet<>();
        keys.forEach(key -> words.addAll(List.of(key.split(" "))));
        return words;
    }

    private static short[] numbers(String key, Map<String, Integer> numbers) {
        String[] words = key.split(" ");
        short[] title = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            title[i] = numbers.getOrDefault(words[i], -1).shortValue();
        }
        Arrays.sort(title);
        return title;
    }

    private static void writeOccupations(List<OccupationTitles> occupations, DataOutputStream data) throws IOException {
        data.writeShort(occupations.size());
        for (OccupationTitles entry : occupations) {
            Occupation occupation = entry.occupation();
            data.writeUTF(occupation.code());
            data.writeUTF(occupation.name());
            data.writeByte(occupation.related().size());
            for (String related : occupation.related()) {
                data.writeUTF(related);
            }
        }
    }

    private static List<Occupation> readOccupations(DataInputStream data) throws IOException {
        List<Occupation> occupations = new ArrayList<>();
        int count = data.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String code = data.readUTF();
            String name = data.readUTF();
            String[] related = new String[data.readUnsignedByte()];
            for (int j = 0; j < related.length; j++) {
                related[j] = data.readUTF().intern();
            }
            occupations.add(new Occupation(code, name, List.of(related)));
        }
        return occupations;
    }

    private static int[] starts(byte[] lengths) {
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        return starts;
    }

    private static short[] shorts(DataInputStream data, int count) throws IOException {
        byte[] bytes = data.readNBytes(count * Short.BYTES);
        short[] shorts = new short[count];
        ByteBuffer.wrap(bytes).asShortBuffer().get(shorts);
        return shorts;
    }
}
