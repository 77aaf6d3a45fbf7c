package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;

class CoursesConfigurationTest {

    private static final Skill SKILL = new Skill("SQL", "Because.", List.of());

    /** What who adds a provider writes, beside its client. */
    @Configuration(proxyBeanMethods = false)
    static class TwoProviders {

        @Bean(defaultCandidate = false)
        @Qualifier(CourseFinder.REMOTE)
        @Order(2)
        CourseFinder second() {
            Course course = new Course("Second", "https://example.org/", "Example", null, null);
            return (skill, language, deadline) -> Mono.just(new Answer<>(List.of(course), Provenance.live(Source.ACI)));
        }

        @Bean(defaultCandidate = false)
        @Qualifier(CourseFinder.REMOTE)
        @Order(1)
        CourseFinder first() {
            return (skill, language, deadline) ->
                    Mono.error(new PermanentUpstreamException("first", "the first is down"));
        }
    }

    @Test
    void anotherProviderNeedsNoChangeHere() {
        new ApplicationContextRunner()
                .withUserConfiguration(CoursesConfiguration.class, TwoProviders.class)
                .withBean(Catalog.class, Catalog::bundled)
                .run(spring -> {
                    Answer<List<Course>> answer = spring.getBean(CourseFinder.class)
                            .find(SKILL, Locale.ENGLISH, Deadline.in(Duration.ofSeconds(6)))
                            .block();

                    assertThat(answer).isNotNull();
                    assertThat(answer.value()).extracting(Course::title).containsExactly("Second");
                    assertThat(answer.provenance().reason()).isEqualTo("the first is down");
                });
    }
}
