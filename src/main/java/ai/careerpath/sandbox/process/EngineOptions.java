package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import java.nio.file.Path;
import java.util.Set;

/**
 * What the engine may use of the machine.
 *
 * @param directory where it makes its private directory
 * @param bubblewrap whether to look for bubblewrap before util-linux
 * @param controlGroups whether to look for a place for control groups
 * @param languages which languages to look for
 */
record EngineOptions(Path directory, boolean bubblewrap, boolean controlGroups, Set<Language> languages) {

    /** Whatever the machine has for these languages. */
    static EngineOptions with(Set<Language> languages) {
        return new EngineOptions(Path.of(System.getProperty("java.io.tmpdir")), true, true, languages);
    }
}
