package ai.careerpath.configuration;

import java.util.Objects;

/** A credential that does not show itself: its text form is {@code ***} wherever it is printed. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /** Also the way Spring converts a setting. */
    public static Secret of(String value) {
        return new Secret(value.strip());
    }

    /** The credential itself, for the one header it belongs in. */
    public String reveal() {
        return value;
    }

    public boolean isBlank() {
        return value.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
