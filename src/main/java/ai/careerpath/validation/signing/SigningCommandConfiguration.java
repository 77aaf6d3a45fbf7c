package ai.careerpath.validation.signing;

import ai.careerpath.command.Command;
import ai.careerpath.command.CommandConfiguration;
import org.springframework.context.annotation.Bean;

/** The command that makes a key. */
@CommandConfiguration
class SigningCommandConfiguration {

    @Bean
    Command createSigningKeyCommand() {
        return new CreateSigningKeyCommand();
    }
}
