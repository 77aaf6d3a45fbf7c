package ai.careerpath.catalog.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ai.careerpath.catalog.title.TitleKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OccupationMapTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void theBundledTableKnowsTheWorldOfJobs() {
        OccupationMap map = OccupationMap.bundled();
        assertThat(map.all()).hasSize(1016);
        assertThat(map.titles()).isGreaterThan(45_000);
        assertThat(map.byTitle(TitleKey.words("registered nurse")))
                .extracting(Occupation::code)
                .containsExactly("29-1141.00");
        assertThat(map.byTitle(TitleKey.words("Electricians")))
                .extracting(Occupation::name)
                .containsExactly("Electricians");
        assertThat(map.byTitle(TitleKey.words("zzqx blorp"))).isEmpty();
        assertThat(map.byTitle(List.of())).isEmpty();
    }

    @Test
    void everyRelatedOccupationIsThere() {
        OccupationMap map = OccupationMap.bundled();
        assertThat(map.all())
                .allSatisfy(occupation -> assertThat(occupation.related())
                        .allSatisfy(code -> assertThat(map.byCode(code)).isPresent()));
    }

    @Test
    void theTableIsSmall() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OccupationMap.class.getResourceAsStream(OccupationMap.BUNDLED))) {
            assertThat((long) file.readAllBytes().length).isLessThan(MEGABYTE);
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Occupation baker = new Occupation("51-3011.00", "Bakers", List.of("35-1011.00"));
        Occupation chef = new Occupation("35-1011.00", "Chefs and Head Cooks", List.of());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OccupationFile.write(
                List.of(
                        new OccupationTitles(baker, List.of("Pastry Chef", "Bread Baker")),
                        new OccupationTitles(chef, List.of("Pastry Chef"))),
                file);
        OccupationMap map = OccupationFile.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(map.byTitle(List.of("chef", "pastry"))).containsExactly(baker, chef);
        assertThat(map.byTitle(List.of("bread", "baker"))).containsExactly(baker);
        assertThat(map.byCode("35-1011.00")).contains(chef);
        assertThat(map.hasWord("bread")).isTrue();
        assertThat(map.hasWord("engineer")).isFalse();
        assertThat(baker.soc()).isEqualTo("51-3011");
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OccupationFile.write(List.of(), file);
        byte[] broken = file.toByteArray();
        assertThatIOException()
                .isThrownBy(() -> OccupationFile.read(new ByteArrayInputStream(broken, 0, broken.length / 2)));
    }
}
