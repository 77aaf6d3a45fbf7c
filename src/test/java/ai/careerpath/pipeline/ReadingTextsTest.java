package ai.careerpath.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Course;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTextsTest {

    private static final RoleReading CURRENT = sure("jr web dev", "Web Developer", Seniority.JUNIOR);
    private static final RoleReading TARGET = sure("senior web dev", "Web Developer", Seniority.SENIOR);
    private static final RoleReading NURSE = reading("nurse", "Registered Nurses", ReadingConfidence.SURE, false, null);
    private static final List<Skill> SKILLS = List.of(new Skill("Anatomy", "It matters.", List.of()));

    private final ReadingTexts texts = new ReadingTexts();

    @Test
    void headlineTellsTheRankOfAJobThatGoesByItsReadTitle() {
        assertThat(texts.title(
                        move(Locale.ENGLISH, sure("I want to be a sr web dev", "Web Developer", Seniority.SENIOR))))
                .isEqualTo("Your Path from Jr web dev to Senior Web Developer");
    }

    @Test
    void skillsOfAModelForAJobThatIsNotCoveredAreSaidToBeItsOwn() {
        Answer<List<Skill>> named = new Answer<>(SKILLS, Provenance.live(Source.FRIENDLI));

        assertThat(texts.withModelsReading(named, move(Locale.ENGLISH, NURSE))
                        .provenance()
                        .reason())
                .isEqualTo(
                        "the catalogue has no path to \"nurse\": these skills are the language model's own reading of it");
        assertThat(texts.withModelsReading(named, move(Locale.ENGLISH, TARGET))).isEqualTo(named);
    }

    @Test
    void whereTheCatalogueAnswersNothingIsSaidOfAModel() {
        Answer<List<Skill>> embedded = new Answer<>(List.of(), Provenance.embedded(Source.CATALOG));

        assertThat(texts.withModelsReading(embedded, move(Locale.ENGLISH, NURSE)))
                .isEqualTo(embedded);
    }

    @Test
    void rolesThatWereReadAsOneAreTold() {
        RoleReading abap = ofRole("ABAP developer", null);

        assertThat(readings(abap, ofRole("ABAP programmer", null)))
                .isEqualTo("both roles were read as ABAP Developer, so the skills are what comes next in it");
        assertThat(readings(abap, ofRole("senior ABAP developer", Seniority.SENIOR)))
                .isNull();
        assertThat(readings(ofRole("senior ABAP developer", Seniority.SENIOR), ofRole("junior", Seniority.JUNIOR)))
                .isEqualTo(
                        "\"junior\" asks for nothing that is not brought already, so the skills are what comes after");
    }

    @Test
    void coursesInAnotherLanguageThanTheAnswerAreTold() {
        Answer<List<Course>> english =
                new Answer<>(List.of(course("en"), course("en")), Provenance.embedded(Source.CATALOG));

        assertThat(texts.withLanguageOfCourses(english, Locale.GERMAN)
                        .provenance()
                        .reason())
                .isEqualTo("wo kein Kurs in der Sprache dieser Antwort passt, sind die Kurse auf Englisch");
        assertThat(texts.withLanguageOfCourses(english, Locale.ENGLISH)).isEqualTo(english);
        Answer<List<Course>> mixed =
                new Answer<>(List.of(course("en"), course("de")), Provenance.embedded(Source.CATALOG));
        assertThat(texts.withLanguageOfCourses(mixed, Locale.GERMAN)).isEqualTo(mixed);
    }

    @Test
    void ofATargetThatWasNotReadForSureNothingIsClaimedFlatly() {
        RoleReading typed = reading("IC backend dev", "Backend Developer", ReadingConfidence.LIKELY, true, null);
        RoleReading told = reading(
                "I would like to do something with servers", "Backend Developer", ReadingConfidence.LIKELY, true, null);
        Skill skill = new Skill("SQL", "A Backend Developer regularly needs working knowledge of SQL.", List.of());

        assertThat(texts.why(skill, move(Locale.ENGLISH, typed)))
                .isEqualTo("A Backend Developer regularly needs working knowledge of SQL"
                        + " (if that is what you mean by \"IC backend dev\").");
        assertThat(texts.why(skill, move(Locale.ENGLISH, told)))
                .isEqualTo("A Backend Developer regularly needs working knowledge of SQL"
                        + " (if that is the job you mean).");
        assertThat(texts.why(skill, move(Locale.ENGLISH, TARGET))).isEqualTo(skill.why());
    }

    private static Course course(String language) {
        return new Course(
                "Title", "https://example.org/", "Example", null, null, Course.Kind.COURSE, language, null, true, null);
    }

    private @Nullable String readings(RoleReading current, RoleReading target) {
        JobTransition move = new JobTransition("", "", List.of()).read(current, target);
        return texts.withReadings(Provenance.embedded(Source.CATALOG), move).reason();
    }

    private static RoleReading ofRole(String asked, @Nullable Seniority level) {
        RoleReading read = sure(asked, "ABAP Developer", level);
        return new RoleReading(read.understood(), "abap-developer", List.of(), false);
    }

    private static JobTransition move(Locale language, RoleReading target) {
        return new JobTransition(
                        CURRENT.understood().asked(), target.understood().asked(), List.of(), null, language)
                .read(CURRENT, target);
    }

    private static RoleReading sure(String asked, String title, @Nullable Seniority level) {
        return reading(asked, title, ReadingConfidence.SURE, true, level);
    }

    private static RoleReading reading(
            String asked, String title, ReadingConfidence confidence, boolean covered, @Nullable Seniority level) {
        return new RoleReading(
                new UnderstoodRole(asked, title, confidence, covered, level, null, null, List.of()),
                null,
                List.of(),
                false);
    }
}
