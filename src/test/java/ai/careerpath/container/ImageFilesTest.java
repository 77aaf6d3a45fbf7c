package ai.careerpath.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the Dockerfile and the system call filter of the container promise. */
class ImageFilesTest {

    @Test
    void theImageRunsAsNobodyInParticularFromItsLastLayerOn() throws IOException {
        List<String> instructions = instructions();
        int user = instructions.indexOf("USER careerpath");

        assertThat(user).isPositive();
        assertThat(instructions.subList(user, instructions.size()))
                .noneMatch(line -> line.startsWith("RUN ") || line.startsWith("COPY "))
                .anyMatch(line -> line.startsWith("HEALTHCHECK "));
        assertThat(String.join("\n", instructions)).contains("--uid 10001 ");
    }

    @Test
    void theServiceStartsWithTheArchiveThatTheBuildMade() throws IOException {
        assertThat(instructions())
                .anyMatch(line -> line.startsWith("RUN java -XX:ArchiveClassesAtExit=careerpath.jsa "))
                .anyMatch(line -> line.startsWith("ENTRYPOINT [\"java\", \"-XX:SharedArchiveFile=careerpath.jsa\""));
    }

    @Test
    void whatTheBuildCopiesIsNotIgnored() throws IOException {
        List<String> sent = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(sent).allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(sent).contains("mvnw", ".mvn", "pom.xml", "src/main", "LICENSE", "NOTICE");
        assertThat(sent).doesNotContain(".env", ".git", "target");
    }

    @Test
    void theFilterAllowsNamespacesAndNothingThatReachesBeyondThem() throws IOException {
        JsonNode filter =
                new ObjectMapper().readTree(Path.of("docs/ops/seccomp.json").toFile());
        List<String> allowed = new ArrayList<>();
        filter.at("/syscalls/0/names").forEach(name -> allowed.add(name.textValue()));

        assertThat(filter.path("defaultAction").textValue()).isEqualTo("SCMP_ACT_ERRNO");
        assertThat(filter.at("/syscalls")).hasSize(1);
        assertThat(filter.at("/syscalls/0/action").textValue()).isEqualTo("SCMP_ACT_ALLOW");
        assertThat(allowed).doesNotHaveDuplicates().isSorted();
        assertThat(allowed).contains("clone", "clone3", "unshare", "mount", "umount2", "pivot_root", "seccomp");
        assertThat(allowed)
                .doesNotContainAnyElementsOf(Stream.of(
                                "bpf ptrace process_vm_readv process_vm_writev kcmp keyctl add_key request_key",
                                "io_uring_setup userfaultfd perf_event_open init_module finit_module delete_module",
                                "kexec_load kexec_file_load open_by_handle_at name_to_handle_at setns chroot mknod",
                                "mknodat swapon swapoff reboot settimeofday clock_settime iopl ioperm syslog",
                                "fsopen fsmount move_mount open_tree mount_setattr quotactl acct")
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .toList());
    }

    /** Without comments, a continued line as one. */
    private static List<String> instructions() throws IOException {
        String file = Files.readString(Path.of("Dockerfile")).replaceAll("(?m)^#.*\n", "");
        return file.replace("\\\n", "").lines().filter(line -> !line.isBlank()).toList();
    }
}
