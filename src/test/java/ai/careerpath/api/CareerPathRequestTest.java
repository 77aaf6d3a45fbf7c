package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.testing.RequestValidators;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareerPathRequestTest {

    private static final Validator VALIDATOR = RequestValidators.create().getValidator();

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "80, 0", "81, 1", "-5, 1"})
    void hoursPerWeekAreOneToEighty(int hours, int violations) {
        assertThat(violations(new CareerPathRequest("ab", "cd", List.of(), null, hours)))
                .hasSize(violations);
    }

    @Test
    void textIsNormalised() {
        CareerPathRequest request =
                request("  \uFF26\uFF52\uFF4F\uFF4E\uFF54end\u200B Developer\t", "\u202EData\u202C Engineer\n");

        assertThat(request.currentRole()).isEqualTo("Frontend Developer");
        assertThat(request.targetRole()).isEqualTo("Data Engineer");
        assertThat(violations(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                " x ",
                "\u200B\u200B\u200B",
                "a\u0000b",
                "Dev\r\nSet-Cookie: a=b",
                "\uD83E\uDD16\uD83E\uDD16",
                "a\uD800b",
                "1234",
                "\u0007bell"
            })
    void rolesThatNobodyCanMeanAreRefused(String role) {
        assertThat(violations(request(role, "Data Engineer"))).isNotEmpty().allMatch(v -> v.startsWith("currentRole "));
    }

    @Test
    void theLengthLimitIsInclusive() {
        assertThat(violations(request("a".repeat(120), "ab"))).isEmpty();
        assertThat(violations(request("a".repeat(121), "ab")))
                .containsExactly("currentRole must have 2 to 120 characters");
    }

    /** As the page counts, and the OpenAPI document says; Java has two units for each of these. */
    @Test
    void charactersAreCountedAndNotTheUnitsTheyAreStoredIn() {
        String letter = "\uD840\uDC00";

        assertThat(violations(request(letter.repeat(120), "ab"))).isEmpty();
        assertThat(violations(request(letter.repeat(121), "ab")))
                .containsExactly("currentRole must have 2 to 120 characters");
        assertThat(violations(request(letter, "ab"))).containsExactly("currentRole must have 2 to 120 characters");
        assertThat(violations(new CareerPathRequest("ab", "cd", List.of(letter.repeat(120)), null, null)))
                .isEmpty();
    }

    @Test
    void missingRolesAreNamed() {
        assertThat(violations(request(null, null)))
                .containsExactlyInAnyOrder("currentRole is required", "targetRole is required");
    }

    @Test
    void knownSkillsAreOptionalAndBounded() {
        assertThat(new CareerPathRequest("ab", "cd", nothing(), null, null).knownSkills())
                .isEmpty();
        assertThat(violations(new CareerPathRequest("ab", "cd", Collections.nCopies(51, "Python"), null, null)))
                .containsExactly("knownSkills must have at most 50 entries");
        assertThat(violations(new CareerPathRequest("ab", "cd", Arrays.asList("Python", nothing()), null, null)))
                .hasSize(1)
                .allMatch(v -> v.endsWith("must not be null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "PY", " node ", "golang", "postgresql", "ts"})
    void languagesAreKnownByIdAndAlias(String language) {
        assertThat(VALIDATOR.validate(new CodeValidationRequest("", language, null, null, null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cobol", "python3.11", "python java"})
    void otherLanguagesAreRefused(String language) {
        assertThat(VALIDATOR.validate(new CodeValidationRequest("1", language, null, null, null, null, null)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("language");
    }

    @Test
    void codeWithoutASkillIsNamedAfterItsLanguage() {
        assertThat(new CodeValidationRequest("1", "js", null, null, null, null, null)
                        .program()
                        .skill())
                .isEqualTo("JavaScript");
    }

    private static CareerPathRequest request(@Nullable String current, @Nullable String target) {
        return new CareerPathRequest(lenient(current), lenient(target), List.of(), null, null);
    }

    private static Set<String> violations(CareerPathRequest request) {
        return VALIDATOR.validate(request).stream()
                .map(CareerPathRequestTest::text)
                .collect(Collectors.toSet());
    }

    private static String text(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }

    /** What Jackson passes for a field that is absent. */
    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }

    @SuppressWarnings("NullAway")
    private static <T> T lenient(@Nullable T value) {
        return value;
    }
}
