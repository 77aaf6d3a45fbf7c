package ai.careerpath.validation.daytona.sandboxes;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code --careerpath.command=register-daytona-snapshot}: registers the polyglot snapshot, prints how far it is, and
 * ends the program, with exit code 0 once the snapshot can be used.
 */
public final class RegisterSnapshotCommand implements ApplicationRunner {

    public static final String NAME = "register-daytona-snapshot";

    private final SnapshotRegistration registration;
    private final PrintStream out;
    private final IntConsumer exit;

    public RegisterSnapshotCommand(SnapshotRegistration registration, ConfigurableApplicationContext context) {
        this(registration, System.out, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    RegisterSnapshotCommand(SnapshotRegistration registration, PrintStream out, IntConsumer exit) {
        this.registration = registration;
        this.out = out;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            registration
                    .register()
                    .doOnNext(state -> out.println("Polyglot snapshot: " + state))
                    .blockLast();
            out.println("Java, Go, SQL and the other languages can be validated on Daytona from now on.");
            exit.accept(0);
        } catch (RuntimeException failure) {
            out.println("The polyglot snapshot was not registered: " + failure.getMessage());
            exit.accept(1);
        }
    }
}
