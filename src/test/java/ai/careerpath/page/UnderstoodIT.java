package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the page tells as what both roles were read. */
class UnderstoodIT extends PageTest {

    @Test
    void sureReadingIsNamedAndALikelyOneAsksBack() {
        openAnswer("career-path.json");

        assertThat(page.text("#reading-current"))
                .contains("Data Analyst", "Level: senior", "Field: banking")
                .doesNotContain("We read", "Not what you meant");
        assertThat(page.text("#reading-target .reading-words"))
                .isEqualTo("We read “data engineer-ish” as Data Engineer.");
        assertThat(page.text("#reading-target .reading-others")).startsWith("Not what you meant?");
    }

    @Test
    void whatElseMayBeMeantIsAskedForByAClick() throws InterruptedException {
        openAnswer("career-path.json");
        service.takeRequest();

        page.click("#reading-target li:nth-child(2) button");
        page.waitUntil("location.search.endsWith('to=Data+Architect') && document.querySelector('.result') !== null");

        assertThat(service.takeRequest().body().toString()).isEqualTo("""
                        {"currentRole":"Data Analyst","targetRole":"Data Architect","knownSkills":[]}""");
    }

    @Test
    void jobWithoutAPathIsExplainedOnceWithTheNearestOnes() throws InterruptedException {
        openAnswer("unknown-role.json");
        service.takeRequest();

        assertThat(page.text("#reading-current .reading-words"))
                .isEqualTo("We do not understand “Baker”. Nothing is taken as known.");
        assertThat(page.text("#reading-target .reading-words"))
                .isEqualTo("Registered Nurse, a job that there is no path to here, so no skills are named.");
        assertThat(page.texts("#reading-target button"))
                .containsExactly("Health Informatics Specialist", "EHR Analyst");
        assertThat(page.text(".nothing"))
                .startsWith("No skill to recommend")
                .contains("Choose one of the jobs above")
                .doesNotContain("no path to here");
        page.click("#reading-target button");
        assertThat(service.takeRequest().body().get("targetRole").asText()).isEqualTo("Health Informatics Specialist");
    }

    @Test
    void eachKnownSkillSaysHowItWasRead() {
        openAnswer("career-path.json");

        assertThat(page.texts("#reading-stated li"))
                .containsExactly(
                        "SQL\nfrom “Advanced SQL” · expert level",
                        "Python\nbasic level assumed",
                        "Zorblax\nnot known here, so it does not count");
        assertThat(page.evaluate("document.querySelector('#reading-stated ul').ariaLabelledByElements[0].textContent")
                        .asText())
                .isEqualTo("What you already know");
    }

    @Test
    void anotherJobCanBeNamed() {
        openAnswer("unknown-role.json");

        page.click(".step-report summary");
        assertThat(page.texts(".step-status")).endsWith("Skipped", "Skipped", "Skipped");
        page.click(".nothing button");

        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("to");
    }
}
