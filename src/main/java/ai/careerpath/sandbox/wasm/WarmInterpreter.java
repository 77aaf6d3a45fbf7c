package ai.careerpath.sandbox.wasm;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.LanguageSupport;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A guest that is warmed up once, in the background, by whoever comes first. */
final class WarmInterpreter {

    private static final Logger log = LoggerFactory.getLogger(WarmInterpreter.class);

    private final String name;
    private final WasmInterpreter guest;
    private final AtomicBoolean started = new AtomicBoolean();
    private final FutureTask<Boolean> warmUp;
    private final Thread thread;
    private volatile LanguageSupport support;
    private volatile boolean stopped;

    WarmInterpreter(WasmInterpreter guest) {
        Language language = guest.language();
        this.name = language.displayName();
        this.guest = guest;
        this.support = guest.support();
        this.warmUp = new FutureTask<>(this::warmUp);
        this.thread = new Thread(null, warmUp, "wasm-warm-up-" + language.id(), WasmSandboxEngine.STACK_BYTES);
        thread.setDaemon(true);
    }

    WasmInterpreter guest() {
        return guest;
    }

    /** What the guest says of itself, until warming it up has failed. */
    LanguageSupport support() {
        return support;
    }

    void start() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    boolean isWarmWithin(Duration limit) throws InterruptedException {
        start();
        try {
            return warmUp.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why it is not warm. */
    String whyNot() {
        return support.available() ? "the local " + name + " interpreter is still starting" : support.detail();
    }

    private boolean warmUp() {
        long start = System.nanoTime();
        try {
            guest.warmUp();
            log.info("{} is ready after {} ms", support.detail(), (System.nanoTime() - start) / 1_000_000);
            return true;
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            if (stopped) {
                support = LanguageSupport.missing("the service is shutting down");
            } else {
                log.error("The local {} interpreter does not work here", name, e);
                support = LanguageSupport.missing("the local " + name + " interpreter did not start, see the log");
            }
            return false;
        }
    }
}
