package ai.careerpath;

import ai.careerpath.command.CommandApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the CareerPath service, or runs the one command that was asked for instead. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerPathApplication {

    public static void main(String[] args) {
        CommandApplication.askedFor(args)
                .ifPresentOrElse(
                        command -> System.exit(SpringApplication.exit(command.run(args))),
                        () -> SpringApplication.run(CareerPathApplication.class, args));
    }
}
