package ai.careerpath.catalog.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** all-MiniLM-L6-v2, quantized, on the ONNX runtime: one text at a time, on the thread that asks. Thread-safe. */
public final class SentenceModel implements SentenceEncoder, AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    /** Freeing the session under a thread that still computes would end the whole process. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the native library and the model; takes about a second.
     *
     * @throws ModelUnavailableException when one of them does not work here
     */
    public static SentenceModel load() {
        OrtEnvironment environment = NativeRuntime.environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // More threads would wait for each other longer than they work.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // An arena keeps the memory of the longest text for good.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(ModelFiles.model(), options);
            return new SentenceModel(environment, session, new WordPieces(ModelFiles.vocabulary()));
        } catch (OrtException | IOException e) {
            throw new ModelUnavailableException("the sentence model does not load: " + e.getMessage(), e);
        }
    }

    @Override
    public EncodedText read(String text) {
        long[] ids = pieces.ids(text);
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the sentence model is closed");
            }
            return run(ids);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed: " + e.getMessage(), e);
        } finally {
            use.readLock().unlock();
        }
    }

    @Override
    public boolean knowsWordsOf(String text) {
        return pieces.hasWholeWordsOf(text);
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be closed: " + e.getMessage(), e);
        } finally {
            use.writeLock().unlock();
        }
    }

    private EncodedText run(long[] ids) throws OrtException {
        long[] shape = {1, ids.length};
        long[] allCount = new long[ids.length];
        Arrays.fill(allCount, 1);
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(allCount), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer vectors = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] values = new float[vectors.remaining()];
            vectors.get(values);
            return new TokenVectors(values, values.length / ids.length, words -> pieces.ids(words).length);
        }
    }
}
