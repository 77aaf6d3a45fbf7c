package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.command.Command;
import ai.careerpath.command.CommandFailedException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code --careerpath.command=register-daytona-snapshot}: registers the polyglot snapshot, prints how far it is, and
 * ends the program, with exit code 0 once the snapshot can be used.
 */
public final class RegisterSnapshotCommand implements Command {

    public static final String NAME = "register-daytona-snapshot";

    private final @Nullable SnapshotRegistration registration;

    /** @param registration null when no Daytona is configured */
    public RegisterSnapshotCommand(@Nullable SnapshotRegistration registration) {
        this.registration = registration;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(PrintStream out) throws CommandFailedException {
        if (registration == null) {
            throw new CommandFailedException("There is no Daytona to register it with: set DAYTONA_API_KEY.", null);
        }
        try {
            registration
                    .register()
                    .doOnNext(state -> out.println("Polyglot snapshot: " + state))
                    .blockLast();
        } catch (RuntimeException failure) {
            throw new CommandFailedException(
                    "The polyglot snapshot was not registered: " + failure.getMessage(), failure);
        }
        out.println("Java, Go, SQL and the other languages can be validated on Daytona from now on.");
    }
}
