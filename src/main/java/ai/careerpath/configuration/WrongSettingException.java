package ai.careerpath.configuration;

/** A setting whose value cannot be used. Neither text may contain the value of a secret. */
public final class WrongSettingException extends IllegalArgumentException {

    private final String property;
    private final String fix;

    /**
     * @param property in its canonical form, such as {@code careerpath.daytona.base-url}
     * @param problem what is wrong with the value, as the end of "NAME is wrong: ..."
     * @param fix what to do about it, as a sentence
     */
    public WrongSettingException(String property, String problem, String fix) {
        super(problem);
        this.property = property;
        this.fix = fix;
    }

    String property() {
        return property;
    }

    String fix() {
        return fix;
    }
}
