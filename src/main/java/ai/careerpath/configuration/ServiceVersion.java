package ai.careerpath.configuration;

import java.util.Objects;

/** The version of this service, from the manifest of the application's jar. */
public final class ServiceVersion {

    /** {@code development} for classes that are run without a jar. */
    public static final String CURRENT =
            Objects.requireNonNullElse(ServiceVersion.class.getPackage().getImplementationVersion(), "development");

    private ServiceVersion() {}
}
