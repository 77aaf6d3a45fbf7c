package ai.careerpath.model;

/** Source code to execute, and the skill it is meant to show. */
public record Program(String skill, Language language, String code) {

    /** SHA-256 of the code's UTF-8 bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(code);
    }
}
