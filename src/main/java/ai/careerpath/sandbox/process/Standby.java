package ai.careerpath.sandbox.process;

import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.run.SandboxProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds one started guest ready, which saves its start and warm-up when code comes. Each is used once. */
final class Standby {

    private static final Logger log = LoggerFactory.getLogger(Standby.class);
    private static final Duration SHELF_LIFE = Duration.ofMinutes(10);

    private final ProcessSandbox sandbox;
    private final Supplier<SandboxProcessSpec> recipe;
    private final ScheduledExecutorService launcher;
    private final AtomicReference<@Nullable SandboxProcess> ready = new AtomicReference<>();

    /** @param launcher one thread that lives as long as the engine: guests die with the thread that started them */
    Standby(ProcessSandbox sandbox, Supplier<SandboxProcessSpec> recipe, ScheduledExecutorService launcher) {
        this.sandbox = sandbox;
        this.recipe = recipe;
        this.launcher = launcher;
    }

    /** The guest held ready, if there is one and it is alive. */
    Optional<SandboxProcess> take() {
        SandboxProcess guest = ready.getAndSet(null);
        if (guest == null) {
            return Optional.empty();
        }
        if (!guest.isAlive()) {
            guest.close();
            return Optional.empty();
        }
        return Optional.of(guest);
    }

    /** Starts the next one in the background. Unused it is given up after ten minutes. */
    void prepare() {
        try {
            launcher.execute(this::start);
        } catch (RejectedExecutionException e) {
            log.debug("No standby for the local sandbox: the engine is closing");
        }
    }

    private void start() {
        if (ready.get() != null) {
            return;
        }
        try {
            SandboxProcess guest = sandbox.start(recipe.get());
            ready.set(guest);
            launcher.schedule(() -> giveUp(guest), SHELF_LIFE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | RejectedExecutionException e) {
            log.debug("No standby for the local sandbox: {}", e.getMessage());
        }
    }

    private void giveUp(SandboxProcess guest) {
        if (ready.compareAndSet(guest, null)) {
            guest.close();
        }
    }
}
