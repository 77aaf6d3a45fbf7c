package ai.careerpath.catalog.onet;

import ai.careerpath.command.CommandConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Provides the command that imports O*NET. */
@CommandConfiguration
@EnableConfigurationProperties(OnetProperties.class)
class ImportOnetConfiguration {

    @Bean
    ImportOnetCommand importOnetCommand(OnetProperties properties) {
        return new ImportOnetCommand(properties);
    }
}
