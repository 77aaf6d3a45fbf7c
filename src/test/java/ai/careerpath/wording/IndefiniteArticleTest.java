package ai.careerpath.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndefiniteArticleTest {

    @Test
    void titlesGetTheArticleTheyAreSpokenWith() {
        assertThat(Stream.of(
                                "Data Engineer",
                                "iOS Developer",
                                "SRE",
                                "MLOps Engineer",
                                "UX Designer",
                                "NLP Engineer",
                                "SOC Analyst",
                                "ROS Developer",
                                "Underwriter",
                                "Unity Developer",
                                "HPC Engineer")
                        .map(IndefiniteArticle::withArticle))
                .containsExactly(
                        "a Data Engineer",
                        "an iOS Developer",
                        "an SRE",
                        "an MLOps Engineer",
                        "a UX Designer",
                        "an NLP Engineer",
                        "a SOC Analyst",
                        "a ROS Developer",
                        "an Underwriter",
                        "a Unity Developer",
                        "an HPC Engineer");
    }
}
