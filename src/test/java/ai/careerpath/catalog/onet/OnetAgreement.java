package ai.careerpath.catalog.onet;

import static java.util.stream.Collectors.joining;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.onet.Occupation.Technology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares what the roles of the catalogue ask for with the technologies that O*NET calls hot or in demand for their
 * occupation, and writes the tables of docs/onet.md.
 */
final class OnetAgreement {

    private static final Path DOCUMENT = Path.of("docs/onet.md");
    private static final String TABLE_START = "<!-- tables of OnetAgreement -->\n";
    private static final String TABLE_END = "<!-- end of tables -->";

    private final Catalog catalog;
    private final Map<String, Set<String>> wanted = new TreeMap<>();
    private final Map<String, Set<String>> inDemand = new TreeMap<>();
    private final Set<String> comparable = new HashSet<>();

    private OnetAgreement(Catalog catalog, Map<String, List<Technology>> technologies) {
        this.catalog = catalog;
        TechnologyNames names = new TechnologyNames(catalog);
        technologies.forEach((code, all) -> {
            comparable.addAll(skills(names, all, any -> true));
            wanted.put(code, skills(names, all, one -> one.hot() || one.inDemand()));
            inDemand.put(code, skills(names, all, Technology::inDemand));
        });
    }

    /**
     * @param arguments the folder with {@code Technology Skills.txt} of the text files of the O*NET database
     * @throws IOException naming the file that cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        OnetAgreement agreement = new OnetAgreement(Catalog.bundled(), OnetFiles.technologies(Path.of(arguments[0])));
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf(TABLE_START) + TABLE_START.length();
        Files.writeString(
                DOCUMENT, text.substring(0, start) + agreement.tables() + text.substring(text.indexOf(TABLE_END)));
    }

    private static Set<String> skills(
            TechnologyNames names, Collection<Technology> technologies, Predicate<Technology> which) {
        return technologies.stream()
                .filter(which)
                .flatMap(technology -> names.skill(technology.name()).stream())
                .map(SkillEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String tables() {
        List<Role> roles = catalog.roles().stream()
                .filter(role -> !role.isStartingPoint() && role.soc() != null)
                .toList();
        Map<String, List<Role>> byCode = roles.stream()
                .collect(Collectors.groupingBy(
                        role -> Objects.requireNonNull(role.soc()), TreeMap::new, Collectors.toList()));
        int asked = 0;
        int agreed = 0;
        StringBuilder rows =
                new StringBuilder("| role | occupation | asked | hot or in demand | others |\n|---|---|---|---|---|\n");
        for (Role role : roles) {
            Set<String> own = asked(role);
            Set<String> both = new TreeSet<>(own);
            both.retainAll(wanted.getOrDefault(role.soc(), Set.of()));
            own.removeAll(both);
            asked += both.size() + own.size();
            agreed += both.size();
            rows.append(String.format(
                    "| %s | %s | %d | %s | %s |%n",
                    role.title(), role.soc(), both.size() + own.size(), names(both), names(own)));
        }
        return String.format(
                        Locale.ROOT,
                        "%d roles ask %d times for a skill that O*NET knows as a technology; %d times (%.0f %%) it is hot or in demand"
                                + " for their occupation.%n%n",
                        roles.size(),
                        asked,
                        agreed,
                        100.0 * agreed / asked)
                + "### By occupation\n\n" + occupations(byCode) + "\n### By role\n\n" + rows;
    }

    private String occupations(Map<String, List<Role>> byCode) {
        StringBuilder rows = new StringBuilder(
                "| occupation | roles | in demand | asked for by one of the roles | by none |\n|---|---|---|---|---|\n");
        byCode.forEach((code, roles) -> {
            Set<String> demanded = inDemand.getOrDefault(code, Set.of());
            Set<String> missing = new TreeSet<>(demanded);
            roles.forEach(role -> missing.removeAll(asked(role)));
            rows.append(String.format(
                    "| %s | %d | %d | %d | %s |%n",
                    code, roles.size(), demanded.size(), demanded.size() - missing.size(), names(missing)));
        });
        return rows.toString();
    }

    /** The ids of those skills of a role that are a technology of O*NET. */
    private Set<String> asked(Role role) {
        return role.skills().stream()
                .map(RequiredSkill::skill)
                .filter(comparable::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String names(Collection<String> ids) {
        return ids.stream().map(id -> catalog.skill(id).orElseThrow().name()).collect(joining(", "));
    }
}
