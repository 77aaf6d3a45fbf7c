package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks that no sandbox holds back: each does harm, and is told as what it is. */
@EnabledOnOs(OS.LINUX)
class HostObserverTest {

    @AutoClose
    private final HostObserver host = new HostObserver();

    HostObserverTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "cat ${CANARY}, it read a file of the host",
        "echo > ${WRITE}/pwned, it wrote to the host",
        "exec 3<>/dev/tcp/${HOST}/${TCP}, it reached a listener",
        "echo ping > /dev/udp/${HOST}/${UDP}, it reached a listener",
        "echo ESCAPED, it says so itself"
    })
    void harmIsSeen(String attack, String harm) throws Exception {
        assertThat(host.harm(run(attack))).containsExactly(harm);
    }

    @Test
    void aProcessThatOutlivesItsRunIsSeen() throws Exception {
        Process survivor = new ProcessBuilder("bash", "-c", "read", host.aim("${TOKEN}")).start();
        try {
            assertThat(host.harm("")).containsExactly("process " + survivor.pid() + " survived");
        } finally {
            survivor.destroyForcibly();
        }
    }

    @Test
    void aVisitorOfWhoeverHadThePortBeforeIsNoHarm() throws Exception {
        assertThat(run("(exec 3<>/dev/tcp/127.0.0.1/${TCP}) || echo refused")).contains("refused");
        assertThat(host.harm("refused")).isEmpty();
    }

    private String run(String attack) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", host.aim(attack))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
