package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that many titles end with and that alone do not tell a job, such as engineer and manager. */
public final class RoleNouns {

    private final Set<String> nouns = new WordFile("words/role-nouns.txt")
            .words().stream().map(TitleSpelling::word).collect(Collectors.toUnmodifiableSet());

    /** @param word in its one spelling */
    public boolean isRoleNoun(String word) {
        return nouns.contains(word);
    }
}
