package ai.careerpath.catalog.onet;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code --careerpath.command=import-onet} works on.
 *
 * @param source the folder with O*NET's text files
 * @param target the folder that the roles are written into
 */
@ConfigurationProperties("careerpath.onet")
record OnetProperties(@Nullable Path source, @Nullable Path target) {}
