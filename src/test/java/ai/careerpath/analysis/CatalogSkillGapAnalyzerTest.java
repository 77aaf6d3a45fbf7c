package ai.careerpath.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.Answer;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSkillGapAnalyzerTest {

    private static final Catalog CATALOG = Catalog.bundled();
    private static final CatalogSkillGapAnalyzer ANALYZER = new CatalogSkillGapAnalyzer(CATALOG, null);

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Frontend Developer     | Machine Learning Engineer | Python, Machine Learning, PyTorch
            Data Analyst           | Data Engineer             | Data Pipelines (ETL), Apache Spark, Apache Airflow
            QA Engineer            | Site Reliability Engineer | Monitoring and Observability, SLOs and Error Budgets, Incident Response
            Nurse                  | Web Developer             | HTML and CSS, JavaScript, Responsive Web Design
            Java Backend Developer | Go Developer              | Go, gRPC, Kubernetes
            Student                | Data Scientist            | Python, Machine Learning, pandas
            Data Scientist         | MLOps Engineer            | Docker, MLOps, Kubernetes
            Accountant             | Data Analyst              | SQL, Data Visualization, Statistics
            """)
    void knownTransitionsNameTheSkillsThatMatter(String current, String target, String skills) {
        List<Skill> found = analyze(profile(current), profile(target)).value();

        assertThat(found.stream().map(Skill::name)).containsExactly(skills.split(", "));
    }

    @Test
    void print() {
        for (String pair : """
                Frontend Developer>Machine Learning Engineer
                Data Analyst>Data Engineer
                QA Engineer>Site Reliability Engineer
                Nurse>Web Developer
                Nurse>MLOps Engineer
                Java Backend Developer>Go Developer
                Student>Data Scientist
                Data Scientist>MLOps Engineer
                Accountant>Data Analyst
                Data Analyst>Data Analyst
                Nurse>Nurse
                Backend Developer>Software Developer
                Frontend Developer>Nurse
                Systems Administrator>DevOps Engineer
                Teacher>UX Designer
                Graphic Designer>UX Designer
                Mechanical Engineer>Robotics Engineer
                Military Veteran>Security Analyst
                Customer Service Representative>IT Support Specialist
                Frontend Developer>Full-Stack Developer
                PHP Developer>Node.js Developer
                Software Developer>Engineering Manager
                Backend Developer>AI Engineer
                Web Developer>Android Developer
                Network Engineer>Cloud Architect
                Student>Blockchain Developer
                Scientist>Data Scientist
                Marketing Manager>Product Manager
                Driver>Software Developer
                Electrician>Embedded Systems Engineer
                Game Developer>Computer Vision Engineer
                """.lines().toList()) {
            String[] p = pair.split(">");
            Answer<List<Skill>> a = analyze(profile(p[0]), profile(p[1]));
            System.out.println("== " + pair + "  [" + a.provenance().reason() + "]");
            a.value().forEach(s -> System.out.println("   " + s.name() + ": " + s.why()));
        }
    }

    private static Answer<List<Skill>> analyze(JobProfile current, JobProfile target, String... known) {
        JobTransition transition = new JobTransition(current.title(), target.title(), List.of(known));
        return analyze(transition, new JobKnowledge(List.of(current), List.of(target)));
    }

    private static Answer<List<Skill>> analyze(JobTransition transition, JobKnowledge knowledge) {
        return Objects.requireNonNull(ANALYZER.analyze(transition, knowledge, Deadline.in(Duration.ofSeconds(5)))
                .block());
    }

    private static JobProfile profile(String title) {
        Role role = CATALOG.roles().stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        return CATALOG.profile(role);
    }
}
