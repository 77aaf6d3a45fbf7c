package ai.careerpath.sandbox.process.cgroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service's own control groups, as directories: one for each v1 controller, one (named "") for v2. */
public final class CgroupMounts {

    private static final String UNIFIED = "";

    private final Map<String, Path> groups = new HashMap<>();

    /**
     * @param membership the lines of {@code /proc/self/cgroup}
     * @param mountInfo the lines of {@code /proc/self/mountinfo}
     */
    CgroupMounts(List<String> membership, List<String> mountInfo) {
        for (String line : membership) {
            String[] parts = line.split(":", 3);
            for (String controller : parts[1].split(",")) {
                directory(controller, parts[2], mountInfo).ifPresent(path -> groups.put(controller, path));
            }
        }
    }

    public static CgroupMounts ofThisProcess() {
        try {
            return new CgroupMounts(
                    Files.readAllLines(Path.of("/proc/self/cgroup")),
                    Files.readAllLines(Path.of("/proc/self/mountinfo")));
        } catch (IOException e) {
            return new CgroupMounts(List.of(), List.of());
        }
    }

    Optional<Path> unified() {
        return controller(UNIFIED);
    }

    public Optional<Path> controller(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    // proc(5): id parent major:minor root mount-point options [tags...] - type source super-options
    private static Optional<Path> directory(String controller, String group, List<String> mountInfo) {
        for (String line : mountInfo) {
            String[] halves = line.split(" - ", 2);
            String[] mount = halves[0].split(" ");
            String[] fileSystem = halves[1].split(" ");
            boolean wanted = controller.equals(UNIFIED)
                    ? fileSystem[0].equals("cgroup2")
                    : fileSystem[0].equals("cgroup")
                            && List.of(fileSystem[2].split(",")).contains(controller);
            Path root = Path.of(mount[3]);
            if (wanted && Path.of(group).startsWith(root)) {
                return Optional.of(Path.of(mount[4])
                        .resolve(root.relativize(Path.of(group)))
                        .normalize());
            }
        }
        return Optional.empty();
    }
}
