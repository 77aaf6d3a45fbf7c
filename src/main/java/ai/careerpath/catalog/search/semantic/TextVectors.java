package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.search.embedding.SentenceEncoder;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The vectors of texts that were encoded before. */
record TextVectors(Map<String, QuantizedVector> byText) {

    /** Changes with the model and with the format of the file: vectors of another model mean something else. */
    private static final String VERSION = "all-minilm-l6-v2-q 1";

    static TextVectors empty() {
        return new TextVectors(Map.of());
    }

    /** Nothing when the file is of another version. */
    static TextVectors read(InputStream file) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            Map<String, QuantizedVector> byText = new HashMap<>();
            int count = data.readUTF().equals(VERSION) ? data.readInt() : 0;
            for (int i = 0; i < count; i++) {
                String text = data.readUTF();
                float scale = data.readFloat();
                byte[] values = data.readNBytes(data.readInt());
                byText.put(text, new QuantizedVector(values, scale));
            }
            return new TextVectors(byText);
        }
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
            data.writeUTF(VERSION);
            data.writeInt(byText.size());
            for (Map.Entry<String, QuantizedVector> entry : new TreeMap<>(byText).entrySet()) {
                data.writeUTF(entry.getKey());
                data.writeFloat(entry.getValue().scale());
                data.writeInt(entry.getValue().values().length);
                data.write(entry.getValue().values());
            }
        }
    }

    /** The vectors of exactly these texts, with all processors there are. */
    TextVectors complete(Collection<String> texts, SentenceEncoder encoder) {
        return new TextVectors(texts.parallelStream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), text -> of(text, encoder))));
    }

    TextVectors with(TextVectors others) {
        Map<String, QuantizedVector> both = new HashMap<>(byText);
        both.putAll(others.byText);
        return new TextVectors(both);
    }

    /** The vector of the text, which is encoded only if that was not done before. */
    QuantizedVector of(String text, SentenceEncoder encoder) {
        QuantizedVector known = byText.get(text);
        return known == null ? QuantizedVector.of(encoder.encode(text)) : known;
    }
}
