package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.title.TitleFile;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.RoleNouns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what a title means among all occupations, and which role of the catalogue an occupation is. */
final class OccupationFinder {

    /** A title of more occupations than these tells none of them. */
    private static final int MOST_TOLD = 3;

    /** O*NET knows few jobs of technology, and puts many different ones under one code. */
    private static final Set<String> TECHNOLOGY = new WordFile("technology-groups.txt").words();

    private static final String TECHNOLOGY_FILE = "technology.txt";
    private static final String TITLES_FILE = "occupations.txt";

    /** How far the code tells a minor group of occupations. */
    private static final String MINOR_GROUP = "29-1";

    private final Supplier<OccupationMap> occupations;
    private final RoleNouns nouns;
    private final Map<String, List<Role>> rolesByCode = new HashMap<>();
    private final Map<String, String> codesByTitle = new HashMap<>();

    /** @throws IllegalStateException naming the role that the catalogue does not have */
    OccupationFinder(Catalog catalog, Supplier<OccupationMap> occupations, RoleNouns nouns) {
        this.occupations = occupations;
        this.nouns = nouns;
        new WordFile(TECHNOLOGY_FILE)
                .pairs()
                .forEach((code, ids) -> Stream.of(ids.split("\\s*,\\s*"))
                        .forEach(id -> add(code, catalog.role(id, "reading/" + TECHNOLOGY_FILE))));
        catalog.roles().forEach(role -> Stream.ofNullable(role.soc()).forEach(code -> add(code, role)));
        for (TitleFile.Row row : TitleFile.rows(TITLES_FILE)) {
            row.titles()
                    .forEach(title -> codesByTitle.putIfAbsent(
                            TitleKey.of(title), row.roles().get(0)));
        }
    }

    private void add(String code, Role role) {
        List<Role> roles = rolesByCode.computeIfAbsent(code, unused -> new ArrayList<>());
        if (!roles.contains(role)) {
            roles.add(role);
        }
    }

    /** @param words of a title, in their one spelling */
    Optional<Finding> find(List<String> words) {
        List<Occupation> meant = meant(words);
        return meant.isEmpty() ? Optional.empty() : Optional.of(finding(meant, words));
    }

    /**
     * What a title means that the catalogue takes for a role where people start: the role for what it brings, and the
     * occupation where the title is that of another one. Not sure where that is of another group of occupations, or where
     * nothing but the catalogue holds the title for that role.
     *
     * @param words of the title, in their one spelling
     */
    Finding narrowed(Role role, List<String> words) {
        List<Occupation> meant = meant(words);
        String soc = role.soc();
        if (isListed(words) && !meant.isEmpty()) {
            return meant.get(0).code().equals(soc)
                    ? Finding.sure(role)
                    : Finding.narrower(role, meant.get(0), false, true);
        }
        boolean isSame = meant.stream().anyMatch(occupation -> occupation.code().equals(soc));
        if (soc == null || isSame || !isEnglish(role, words)) {
            return Finding.sure(role);
        }
        if (meant.isEmpty()) {
            return tells(role, words) ? Finding.sure(role) : Finding.sure(role).unsure();
        }
        Occupation occupation = meant.get(0);
        boolean isOne = meant.size() == 1;
        boolean isNamed = shares(occupation.name(), words);
        boolean isSameGroup = occupation.code().startsWith(soc.substring(0, MINOR_GROUP.length()));
        // A fashion designer is one by name, and no industrial designer; a forklift driver drives trucks, whatever the
        // name.
        boolean isSure = isOne && isSameGroup && shares(role.title(), words);
        return Finding.narrower(role, occupation, isSure, isOne && (isNamed || isSameGroup));
    }

    private static boolean isEnglish(Role role, List<String> words) {
        String key = TitleKey.of(words);
        return RoleTitles.of(role).anyMatch(title -> TitleKey.of(title).equals(key));
    }

    /** Whether a title names the role: it has its words, or one of them that does not stand last. */
    private boolean tells(Role role, List<String> words) {
        return words.containsAll(TitleKey.words(role.title()))
                || RoleTitles.of(role)
                        .limit(1)
                        .anyMatch(title -> shares(title, words.subList(0, Math.max(0, words.size() - 1))));
    }

    /** Whether both have a word that is not one of many titles. */
    private boolean shares(String title, List<String> words) {
        return TitleKey.words(title).stream().anyMatch(word -> !nouns.isRoleNoun(word) && words.contains(word));
    }

    /** Whether some title has the word. */
    boolean hasWord(String word) {
        return occupations.get().hasWord(word);
    }

    /** Those first whose names share most words with the title. */
    private List<Occupation> meant(List<String> words) {
        String listed = codesByTitle.get(TitleKey.of(words));
        if (listed != null) {
            return occupations.get().byCode(listed).stream().toList();
        }
        return occupations.get().byTitle(words).stream()
                .sorted(Comparator.comparing(occupation -> !shares(occupation.name(), words)))
                .toList();
    }

    /** Whether the title is one that O*NET does not have, or of which one meaning is by far the most common. */
    private boolean isListed(List<String> words) {
        return codesByTitle.containsKey(TitleKey.of(words));
    }

    private Finding finding(List<Occupation> meant, List<String> words) {
        Occupation first = meant.get(0);
        List<Role> roles = rolesByCode.getOrDefault(first.code(), List.of());
        List<Role> starting = roles.stream().filter(Role::isStartingPoint).toList();
        boolean isNamed = isListed(words)
                || shares(first.name(), words)
                || starting.stream().anyMatch(role -> shares(role.title(), words));
        boolean isSure = meant.size() == 1 && isNamed;
        boolean isWide = meant.size() > MOST_TOLD;
        if (!starting.isEmpty()) {
            Finding finding = new Finding(withOthers(starting, meant), null, isSure && starting.size() == 1);
            return isWide || starting.size() > 1 ? finding.wide() : finding;
        }
        if (!roles.isEmpty()) {
            return Finding.likely(closest(roles, words)).wide();
        }
        Optional<Role> kin = ofSameKind(first, words);
        if (kin.isPresent()) {
            return Finding.narrower(kin.get(), first, false, isSure);
        }
        Finding finding = new Finding(List.of(), first, isSure);
        return isWide || TECHNOLOGY.contains(first.code().substring(0, MINOR_GROUP.length()))
                ? finding.unsure().wide()
                : finding;
    }

    /** Where people start who are much the same: a primary teacher brings what a teacher brings. */
    private Optional<Role> ofSameKind(Occupation occupation, List<String> words) {
        String group = occupation.code().substring(0, MINOR_GROUP.length());
        String last = words.get(words.size() - 1);
        return rolesByCode.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(group) && !nouns.isRoleNoun(last))
                .flatMap(entry -> entry.getValue().stream())
                .filter(role -> role.isStartingPoint()
                        && TitleKey.words(role.title()).stream()
                                .reduce("", (before, word) -> word)
                                .equals(last))
                .min(Comparator.comparing((Role role) -> role.title().length()).thenComparing(Role::id));
    }

    private List<Role> withOthers(List<Role> roles, List<Occupation> meant) {
        Stream<Role> others = meant.stream()
                .skip(1)
                .flatMap(occupation -> rolesByCode.getOrDefault(occupation.code(), List.of()).stream())
                .filter(Role::isStartingPoint);
        return Stream.concat(roles.stream(), others).distinct().toList();
    }

    /** Of the roles of one occupation those first whose titles share most words with the one that was asked for. */
    private static List<Role> closest(List<Role> roles, List<String> words) {
        Map<Role, Double> shared = new HashMap<>();
        for (Role role : roles) {
            shared.put(role, similarity(TitleKey.words(role.title()), words));
        }
        return roles.stream()
                .sorted((one, other) -> Double.compare(shared.getOrDefault(other, 0.0), shared.getOrDefault(one, 0.0)))
                .toList();
    }

    private static double similarity(List<String> one, List<String> other) {
        HashSet<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }
}
