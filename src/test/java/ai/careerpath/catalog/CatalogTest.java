package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class CatalogTest {

    private static final Catalog CATALOG = TestCatalog.BUNDLED;

    /** Names that people type are asked for too. */
    @Test
    void unknownSkillsLeaveNothingInMemory() {
        int before = remembered().size();

        assertThat(IntStream.range(0, 1_000).mapToObj(i -> CATALOG.prerequisites("what somebody typed " + i)))
                .allMatch(prerequisites -> prerequisites.isEmpty());

        assertThat(remembered()).hasSize(before);
    }

    @Test
    void prerequisitesComeInTheOrderOfLearning() {
        assertThat(CATALOG.skills()).allSatisfy(skill -> {
            List<String> ids = CATALOG.prerequisites(skill.id()).stream()
                    .map(SkillEntry::id)
                    .toList();
            assertThat(ids).containsAll(skill.prerequisites()).doesNotContain(skill.id());
            assertThat(CATALOG.prerequisites(skill.id()))
                    .allSatisfy(each ->
                            assertThat(ids.subList(0, ids.indexOf(each.id()))).containsAll(each.prerequisites()));
        });
    }

    private Map<?, ?> remembered() {
        Object field = ReflectionTestUtils.getField(CATALOG, "prerequisites");
        return assertThat(field).asInstanceOf(InstanceOfAssertFactories.MAP).actual();
    }
}
