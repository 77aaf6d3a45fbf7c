package ai.careerpath.knowledge.weaviate;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code --careerpath.command=seed-weaviate}: creates the class, loads the catalogue's roles into it, prints how far it
 * is, and ends the program, with exit code 0 once every role is there.
 */
public final class SeedWeaviateCommand implements ApplicationRunner {

    public static final String NAME = "seed-weaviate";

    private final @Nullable WeaviateSeeding seeding;
    private final PrintStream out;
    private final IntConsumer exit;

    /** @param seeding null when no Weaviate is configured */
    public SeedWeaviateCommand(@Nullable WeaviateSeeding seeding, ConfigurableApplicationContext context) {
        this(seeding, System.out, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    SeedWeaviateCommand(@Nullable WeaviateSeeding seeding, PrintStream out, IntConsumer exit) {
        this.seeding = seeding;
        this.out = out;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exit.accept(seed() ? 0 : 1);
    }

    private boolean seed() {
        if (seeding == null) {
            out.println("There is no Weaviate to seed: set WEAVIATE_URL.");
            return false;
        }
        try {
            seeding.run().doOnNext(out::println).blockLast();
            out.println("Weaviate knows the roles of the catalogue from now on.");
            return true;
        } catch (RuntimeException failure) {
            out.println("Weaviate was not seeded: " + failure.getMessage());
            return false;
        }
    }
}
