package ai.careerpath.validation.local.process;

import java.nio.file.Path;

/**
 * What the engine may use of the machine.
 *
 * @param directory where it makes its private directory
 * @param bubblewrap whether to look for bubblewrap before util-linux
 * @param controlGroups whether to look for a place for control groups
 */
record EngineOptions(Path directory, boolean bubblewrap, boolean controlGroups) {

    static EngineOptions everything() {
        return new EngineOptions(Path.of(System.getProperty("java.io.tmpdir")), true, true);
    }
}
