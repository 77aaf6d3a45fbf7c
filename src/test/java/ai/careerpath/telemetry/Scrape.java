package ai.careerpath.telemetry;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What Prometheus reads, taken apart as far as the tests need it. */
record Scrape(String text) {

    /** The names of the samples, without those that only their labels tell apart. */
    Set<String> names() {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the metrics: a histogram or a summary is one. */
    Set<String> metrics() {
        return text.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each sample with its labels and without its value. */
    Set<String> series() {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sum of the samples of that name whose labels are among theirs. */
    double sum(String name, String... labels) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Set.of(labels).stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
