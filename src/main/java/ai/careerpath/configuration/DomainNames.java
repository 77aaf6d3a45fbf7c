package ai.careerpath.configuration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is called how by its domain, from a bundled list of lines with a domain and a name; a host has the name of its domain. */
public final class DomainNames {

    private final Map<String, String> names = new HashMap<>();

    /** @param path of the list, absolute on the class path */
    public DomainNames(String path) {
        BundledFile.lines(path).forEach(line -> {
            String[] columns = line.split("\\s+", 2);
            names.put(columns[0], columns[1]);
        });
    }

    /** Returns the name of the closest domain that a host is in; empty where the list has none of them. */
    public Optional<String> nameOf(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (!names.containsKey(domain) && domain.contains(".")) {
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.ofNullable(names.get(domain));
    }
}
