package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Course;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    @ParameterizedTest
    @CsvSource({
        "https://use-the-index-luke.com/, de, https://use-the-index-luke.com/de",
        "https://learn.microsoft.com/en-us/training/paths/git/, pt, https://learn.microsoft.com/pt-br/training/paths/git/",
        "https://www.ibm.com/think/topics/siem, fr, https://www.ibm.com/fr-fr/think/topics/siem",
        "https://www.khanacademy.org/math/statistics, es, https://es.khanacademy.org/math/statistics"
    })
    void theOneInTheLanguageOfTheAnswerTakesTheOthersPlace(String english, String language, String own) {
        List<Course> both = List.of(course("en", english), course(language, own));

        assertThat(Editions.preferring(language, both)).extracting(Course::url).containsExactly(own);
        assertThat(Editions.preferring("en", both)).extracting(Course::url).containsExactly(english);
    }

    @Test
    void otherLessonsStay() {
        List<Course> others = List.of(
                course("en", "https://git-scm.com/book/en/v2"), course("de", "https://git-scm.com/docs/de/tutorial"));

        assertThat(Editions.preferring("de", others)).isEqualTo(others);
    }

    private static Course course(String language, String url) {
        return new Course("lesson", url, "Example", null, null, Course.Kind.COURSE, language, null, true, null);
    }
}
