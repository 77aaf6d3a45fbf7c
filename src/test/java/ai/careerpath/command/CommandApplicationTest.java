package ai.careerpath.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class CommandApplicationTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void withoutTheArgumentTheServiceStarts() {
        assertThat(CommandApplication.askedFor("--server.port=0")).isEmpty();
        assertThat(CommandApplication.askedFor("--careerpath.command=")).isEmpty();
    }

    @Test
    @Tag("long")
    void aCommandRunsWithoutWebServerAndEngines() {
        SpringApplication program =
                CommandApplication.askedFor("--careerpath.command=import-onet").orElseThrow();

        try (ConfigurableApplicationContext context =
                program.run("--careerpath.command=import-onet", "--careerpath.env-file=none")) {
            assertThat(context).isNotInstanceOf(WebServerApplicationContext.class);
            assertThat(Arrays.stream(context.getBeanFactory().getSingletonNames())
                            .map(context.getBeanFactory()::getSingleton)
                            .map(bean -> bean.getClass().getName())
                            .filter(name -> name.startsWith("ai.careerpath.")))
                    .noneMatch(name -> name.startsWith("ai.careerpath.sandbox."))
                    .noneMatch(name -> name.startsWith("ai.careerpath.pipeline."));
            assertThat(SpringApplication.exit(context)).isEqualTo(1);
        }
    }

    @Test
    @Tag("long")
    void everyCommandOfTheProgramIsNamed() {
        try (ConfigurableApplicationContext context = CommandApplication.askedFor("--careerpath.command=wash-dishes")
                .orElseThrow()
                .run("--careerpath.command=wash-dishes", "--careerpath.env-file=none")) {
            List<Command> commands =
                    context.getBeanProvider(Command.class).orderedStream().toList();

            assertThat(TestCommand.run("wash-dishes", commands, out)).isEqualTo(1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "There is no command \"wash-dishes\"",
                        "one of create-signing-key, import-onet, register-daytona-snapshot, seed-weaviate.");
    }

    @Test
    void aFailureIsPrintedAndEndsWithExitCodeOne() {
        Command failing = new Command() {
            @Override
            public String name() {
                return "fail";
            }

            @Override
            public void run(PrintStream printer) throws CommandFailedException {
                printer.println("trying");
                throw new CommandFailedException("It cannot be done: no hands.", null);
            }
        };

        assertThat(TestCommand.run(failing, out)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("trying", "It cannot be done: no hands.");
    }
}
