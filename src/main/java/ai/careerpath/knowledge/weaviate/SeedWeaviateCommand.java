package ai.careerpath.knowledge.weaviate;

import ai.careerpath.command.Command;
import ai.careerpath.command.CommandFailedException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code --careerpath.command=seed-weaviate}: creates the class, loads the catalogue's roles into it, prints how far it
 * is, and ends the program, with exit code 0 once every role is there.
 */
final class SeedWeaviateCommand implements Command {

    private final @Nullable WeaviateSeeding seeding;

    /** @param seeding null when no Weaviate is configured */
    SeedWeaviateCommand(@Nullable WeaviateSeeding seeding) {
        this.seeding = seeding;
    }

    @Override
    public String name() {
        return "seed-weaviate";
    }

    @Override
    public void run(PrintStream out) throws CommandFailedException {
        if (seeding == null) {
            throw new CommandFailedException("There is no Weaviate to seed: set WEAVIATE_URL.", null);
        }
        try {
            seeding.run().doOnNext(out::println).blockLast();
        } catch (RuntimeException failure) {
            throw new CommandFailedException("Weaviate was not seeded: " + failure.getMessage(), failure);
        }
        out.println("Weaviate knows the roles of the catalogue from now on.");
    }
}
