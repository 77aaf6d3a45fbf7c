package ai.careerpath.sandbox.process.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/root/bin/node",
                "/home/someone/bin/node",
                "/home/bin/node",
                "/var/bin/node",
                "/srv/bin/node",
                "/bin/node"
            })
    void ofAHomeAProgramSeesNothingButItself(String program) {
        assertThat(Installation.of(Path.of(program))).isEqualTo(Path.of(program));
    }

    @Test
    void ofTheUsersOwnHomeAProgramSeesNothingButItself() {
        Path program = Path.of(System.getProperty("user.home")).resolve("bin/node");

        assertThat(Installation.of(program)).isEqualTo(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opt/node", "/home/someone/.nvm/versions/node/v20", "/root/tools/node"})
    void installationInAFolderOfItsOwnIsSeenWhole(String directory) {
        assertThat(Installation.of(Path.of(directory, "bin", "node"))).isEqualTo(Path.of(directory));
    }
}
