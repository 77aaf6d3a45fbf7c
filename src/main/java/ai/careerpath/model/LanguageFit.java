package ai.careerpath.model;

import ai.careerpath.model.Language.Readers;
import ai.careerpath.model.distance.PathLanguages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which programming languages something for a person may be written in.
 *
 * @param ownOfSkill ids of the languages that show the skill best; where somebody programs already they can read any of them
 */
public record LanguageFit(PathLanguages path, List<String> ownOfSkill) {

    /** The place of a language that nobody on this path meets. */
    public static final int STRANGE = 5;

    /** From this place on it is neither asked for nor known. */
    public static final int NEITHER_ASKED_NOR_KNOWN = 4;

    /** Languages without a sandbox that people who do not program use too. */
    private static final Set<String> SCRIPTS = Set.of("powershell");

    /** @param ownOfSkill the languages that show the skill best */
    public static LanguageFit of(PathLanguages path, List<Language> ownOfSkill) {
        return new LanguageFit(path, ownOfSkill.stream().map(Language::id).toList());
    }

    /**
     * Returns how far down something in this language stands, 0 first.
     *
     * @param language its id in the catalogue; it may be one whose code cannot be validated
     */
    public int place(String language) {
        if (!path.isTold() || path.main().contains(language)) {
            return 0;
        }
        if (path.relatives().contains(language)) {
            return 1;
        }
        if (path.ofTarget().contains(language)) {
            return 2;
        }
        if (path.known().contains(language)) {
            return 3;
        }
        boolean isReadable = readers(language) != Readers.PROGRAMMERS || isProgramming();
        return isReadable && ownOfSkill.contains(language) ? NEITHER_ASKED_NOR_KNOWN : STRANGE;
    }

    private boolean isProgramming() {
        return Stream.concat(path.ofTarget().stream(), path.known().stream())
                .anyMatch(language -> readers(language) != Readers.ANYBODY);
    }

    private static Readers readers(String language) {
        if (SCRIPTS.contains(language)) {
            return Readers.ANYBODY;
        }
        return Language.named(language).map(Language::readers).orElse(Readers.PROGRAMMERS);
    }
}
