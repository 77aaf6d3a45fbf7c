package ai.careerpath.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewritingTest {

    private static final List<String> TITLES = Stream.concat(Stream.of("en", "ambiguous"), Languages.ALL.stream())
            .distinct()
            .flatMap(name -> TitleFile.rows(name + ".txt").stream())
            .flatMap(row -> row.titles().stream())
            .map(String::toLowerCase)
            .toList();

    @Test
    void whatMatchesIsReplacedAndNothingElse() {
        List<Rewriting> names =
                List.of(new Rewriting("\\b(dev|ml)[ -]ops\\b", "$1ops"), new Rewriting("\\bdevops\\b", "operations"));

        assertThat(Rewriting.all(names, "dev-ops engineer")).isEqualTo("operations engineer");
        assertThat(Rewriting.all(names, "sales ops")).isEqualTo("sales ops");
    }

    static List<List<String>> names() {
        return new WordFile("words/names.txt").rows(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsFoundAsItsExpressionFindsIt(List<String> name) {
        Pattern pattern = Pattern.compile(name.get(0));
        List<Rewriting> rewriting = List.of(new Rewriting(name.get(0), name.get(1)));

        assertThat(TITLES)
                .allSatisfy(title -> assertThat(Rewriting.all(rewriting, title))
                        .isEqualTo(pattern.matcher(title).replaceAll(name.get(1))));
    }
}
