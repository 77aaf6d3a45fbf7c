package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.careerpath.catalog.Role.RequiredSkill;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleCheckTest {

    private static final Set<String> KNOWN = Set.of("sql", "dbt", "git");
    private static final List<RequiredSkill> BASE = List.of(working("sql"), working("dbt"));

    @Test
    void seniorAndLeadMayRaiseALevelAndAddSkills() {
        assertThatCode(() -> check(role(null, BASE, List.of(expert("sql")), List.of(expert("dbt"), working("git")))))
                .doesNotThrowAnyException();
    }

    @Test
    void seniorSkillAskedForAlreadyIsNamed() {
        assertFault(
                role(null, BASE, List.of(working("sql")), List.of()),
                "\"senior\" asks for \"sql\" at a level asked for already");
    }

    @Test
    void leadSkillThatASeniorHasIsNamed() {
        assertFault(
                role(null, BASE, List.of(expert("sql")), List.of(expert("sql"))),
                "\"lead\" asks for \"sql\" at a level asked for already");
    }

    @Test
    void unknownSkillOfASeniorIsNamed() {
        assertFault(role(null, BASE, List.of(expert("dtb")), List.of()), "there is no skill \"dtb\"");
    }

    @Test
    void codeThatIsNoneIsNamed() {
        assertFault(role("15-1252", BASE, List.of(), List.of()), "the SOC code \"15-1252\" must look like 15-1252.00");
    }

    @Test
    void coveredRoleHasEightSkillsAndTwoToFourSignatures() {
        assertThatCode(() -> CoverageCheck.check(located(covered(8, 2)))).doesNotThrowAnyException();
        assertThatCode(() -> CoverageCheck.check(located(covered(8, 4)))).doesNotThrowAnyException();
        assertThin(covered(7, 2), "it needs at least 8 skills, and has 7");
        assertThin(covered(8, 1), "it needs 2 to 4 signature skills, and has 1");
        assertThin(covered(8, 5), "it needs 2 to 4 signature skills, and has 5");
    }

    private static void assertFault(Role role, String what) {
        assertThatExceptionOfType(InvalidCatalogException.class)
                .isThrownBy(() -> check(role))
                .withMessage("catalog/roles/data.json, entry \"modeler\": " + what);
    }

    private static void assertThin(Role role, String what) {
        assertThatExceptionOfType(InvalidCatalogException.class)
                .isThrownBy(() -> CoverageCheck.check(located(role)))
                .withMessage("catalog/roles/data.json, entry \"modeler\": " + what);
    }

    private static void check(Role role) {
        new RoleCheck(located(role), KNOWN).check();
    }

    private static Located<Role> located(Role role) {
        return new Located<>("roles/data.json", role.id(), role);
    }

    private static Role covered(int skills, int signatures) {
        List<RequiredSkill> asked = IntStream.range(0, skills)
                .mapToObj(number -> new RequiredSkill("skill-" + number, 5, "working", number < signatures))
                .toList();
        return role(null, asked, List.of(), List.of());
    }

    private static Role role(
            @Nullable String soc, List<RequiredSkill> skills, List<RequiredSkill> senior, List<RequiredSkill> lead) {
        return new Role("modeler", "Modeler", List.of(), "Data", "Models.", soc, skills, senior, lead);
    }

    private static RequiredSkill working(String skill) {
        return new RequiredSkill(skill, 8, "working", false);
    }

    private static RequiredSkill expert(String skill) {
        return new RequiredSkill(skill, 8, "expert", false);
    }
}
