package ai.careerpath.command;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/** The program that runs one {@link Command}: no web server, no sandbox, nothing that the command does not use. */
// No @Configuration, which the service would find and read.
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "ai.careerpath",
        useDefaultFilters = false,
        includeFilters = @Filter(CommandConfiguration.class))
@Import(CommandRunner.class)
public class CommandApplication {

    private static final String PROPERTY = "careerpath.command";

    /** Returns the program, when the arguments or the environment ask for a command. */
    public static Optional<SpringApplication> askedFor(String... arguments) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return Optional.ofNullable(environment.getProperty(PROPERTY))
                .filter(StringUtils::hasText)
                .map(name -> application());
    }

    private static SpringApplication application() {
        return new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .build();
    }
}
