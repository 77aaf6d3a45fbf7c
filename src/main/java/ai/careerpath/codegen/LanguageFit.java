package ai.careerpath.codegen;

import ai.careerpath.model.Language;
import ai.careerpath.model.Language.Readers;
import ai.careerpath.model.distance.PathLanguages;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which languages a program for a person may be written in.
 *
 * @param ownOfSkill the languages that show the skill best; where somebody programs already they can read any of them
 */
record LanguageFit(PathLanguages path, List<Language> ownOfSkill) {

    /** The place of a language that nobody on this path meets. */
    static final int STRANGE = 3;

    /** Returns how far down a program in this language stands, 0 first. */
    int place(Language language) {
        if (!path.isTold() || path.ofTarget().contains(language.id())) {
            return 0;
        }
        if (path.known().contains(language.id())) {
            return 1;
        }
        boolean isReadable = language.readers() != Readers.PROGRAMMERS || isProgramming();
        return isReadable && ownOfSkill.contains(language) ? 2 : STRANGE;
    }

    private boolean isProgramming() {
        return Stream.concat(path.ofTarget().stream(), path.known().stream())
                .flatMap(id -> Language.named(id).stream())
                .anyMatch(language -> language.readers() != Readers.ANYBODY);
    }
}
