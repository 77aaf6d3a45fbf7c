package ai.careerpath.catalog.onet;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command that imports O*NET, when it is asked for. */
@Configuration(proxyBeanMethods = false)
class OnetConfiguration {

    @Bean
    @ConditionalOnProperty(name = "careerpath.command", havingValue = ImportOnetCommand.NAME)
    ImportOnetCommand importOnetCommand(OnetProperties properties, ConfigurableApplicationContext context) {
        return new ImportOnetCommand(properties, context);
    }
}
