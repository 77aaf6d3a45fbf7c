package ai.careerpath;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the CareerPath service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerPathApplication {

    public static void main(String[] args) {
        SpringApplication.run(CareerPathApplication.class, args);
    }
}
