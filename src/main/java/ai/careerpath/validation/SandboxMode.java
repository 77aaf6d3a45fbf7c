package ai.careerpath.validation;

/** Where code is to be executed, as the operator wants it. */
public enum SandboxMode {
    /** In Daytona when a key is set, else in the local sandbox. */
    AUTO,
    DAYTONA,
    LOCAL
}
