package ai.careerpath.sandbox.process.host;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the running kernel can do. */
public final class Kernel {

    private static final Pattern VERSION = Pattern.compile("^(\\d+)\\.(\\d+)");

    private Kernel() {}

    public static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");
    }

    /** Before Linux 5.14 RLIMIT_NPROC counts everything the host's user runs, the service included. */
    static boolean countsTasksPerUserNamespace() {
        return isAtLeast(System.getProperty("os.version"), 5, 14);
    }

    public static boolean isAtLeast(String version, int major, int minor) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.find()) {
            return false;
        }
        int actualMajor = Integer.parseInt(matcher.group(1));
        return actualMajor > major || actualMajor == major && Integer.parseInt(matcher.group(2)) >= minor;
    }
}
