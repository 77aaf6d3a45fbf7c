package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.title.Languages;
import ai.careerpath.catalog.title.TitleFile;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.language.TitleTranslator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All titles that mean a role for sure, in all languages, and the short ones that mean several. */
public final class TitleIndex {

    private static final String ENGLISH = "en";

    private final Map<String, Finding> byKey = new HashMap<>();
    private final Map<String, Finding> foreign = new HashMap<>();
    private final Set<String> particles = TitleTranslator.particles();
    private final Map<String, Set<String>> lastWords = new HashMap<>();
    private final Map<String, Role> rolesById = new LinkedHashMap<>();

    /** @throws IllegalStateException naming the file and the title whose role the catalogue does not have */
    public TitleIndex(Catalog catalog) {
        catalog.roles().forEach(role -> rolesById.put(role.id(), role));
        // What is asked back is not answered by one of its meanings.
        addAll("ambiguous.txt");
        catalog.roles().forEach(role -> RoleTitles.of(role).forEach(title -> add(title, Finding.sure(role))));
        Languages.ALL.forEach(this::addLanguage);
        // A logistics developer develops software, and is no engineer of logistics.
        catalog.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .forEach(role -> RoleTitles.of(role).forEach(title -> addLoosely(title, role)));
    }

    /** @param words of a title, in their one spelling */
    Optional<Finding> find(List<String> words) {
        if (words.size() < 2) {
            return Optional.ofNullable(byKey.get(TitleKey.of(words)));
        }
        return Optional.ofNullable(byKey.get(TitleKey.of(words)))
                .map(finding -> inOrder(finding, words))
                .or(() -> Optional.ofNullable(byKey.get(looseKey(words))))
                .or(() -> Optional.ofNullable(foreign.get(foreignKey(words))));
    }

    /** Whether a title is one of another language than English. */
    boolean isForeign(List<String> words) {
        return foreign.containsKey(foreignKey(words));
    }

    /** Whether some title has these words, in any order, and ends with the noun. */
    boolean endsWith(List<String> words, String noun) {
        return Stream.of(TitleKey.of(words), looseKey(words))
                .anyMatch(key -> lastWords.getOrDefault(key, Set.of()).contains(noun));
    }

    /** An assistant manager is no management assistant: not sure where a title ends with a noun that names another job. */
    private Finding inOrder(Finding finding, List<String> words) {
        String last = words.get(words.size() - 1);
        Finding ofLast = byKey.get(last);
        if (!finding.isSure()
                || ofLast == null
                || lastWords.getOrDefault(TitleKey.of(words), Set.of(last)).contains(last)
                || Objects.equals(ofLast.first(), finding.first())) {
            return finding;
        }
        return ofLast.isSure() ? ofLast.or(finding) : finding.or(ofLast);
    }

    /** The roles of the catalogue, in its order. */
    Stream<Role> roles() {
        return rolesById.values().stream();
    }

    private void addLanguage(String language) {
        Set<String> known = Set.copyOf(byKey.keySet());
        List<String> keys = addAll(language + ".txt");
        if (!language.equals(ENGLISH)) {
            keys.stream()
                    .filter(key -> !known.contains(key) || finding(key).isAmbiguous())
                    .forEach(key -> foreign.putIfAbsent(foreignKey(List.of(key.split(" "))), finding(key)));
        }
    }

    private Finding finding(String key) {
        return Objects.requireNonNull(byKey.get(key));
    }

    /** Without words such as "de" and "en", of which people take one for the other. */
    private String foreignKey(List<String> words) {
        return TitleKey.of(
                words.stream().filter(word -> !particles.contains(word)).toList());
    }

    private List<String> addAll(String file) {
        List<String> keys = new ArrayList<>();
        for (TitleFile.Row row : TitleFile.rows(file)) {
            List<Role> roles = row.roles().stream()
                    .map(id -> role(id, file, row.titles().get(0)))
                    .toList();
            Finding finding = roles.size() == 1 ? Finding.sure(roles.get(0)) : Finding.ambiguous(roles);
            row.titles().forEach(title -> keys.add(add(title, finding)));
        }
        return keys;
    }

    private Role role(String id, String file, String title) {
        Role role = rolesById.get(id);
        if (role == null) {
            throw new IllegalStateException(
                    "reading/titles/" + file + ": the catalogue has no role \"" + id + "\" for \"" + title + "\"");
        }
        return role;
    }

    private String add(String title, Finding finding) {
        List<String> words = TitleKey.words(title);
        String key = TitleKey.of(words);
        byKey.putIfAbsent(key, finding);
        if (finding.equals(byKey.get(key)) && !words.isEmpty()) {
            lastWords.computeIfAbsent(key, unused -> new HashSet<>()).add(words.get(words.size() - 1));
        }
        return key;
    }

    private void addLoosely(String title, Role role) {
        byKey.putIfAbsent(looseKey(TitleKey.words(title)), Finding.sure(role));
    }

    /** With one word for engineers and developers. */
    private static String looseKey(List<String> words) {
        return TitleKey.of(words.stream()
                .map(word -> word.equals("engineer") ? "developer" : word)
                .toList());
    }
}
