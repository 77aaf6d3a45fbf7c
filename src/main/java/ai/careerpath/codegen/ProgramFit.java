package ai.careerpath.codegen;

import ai.careerpath.catalog.LibraryProgram;
import ai.careerpath.catalog.LibraryProgram.Level;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.Language;
import ai.careerpath.model.LanguageFit;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.PathLanguages;
import ai.careerpath.model.distance.SkillLevel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which programs of a skill fit a person on their way.
 *
 * @param wanted the level of the step that is next
 */
record ProgramFit(LanguageFit languages, Level wanted) {

    static ProgramFit of(Skill skill, SkillEntry entry) {
        // What teaches a language is written in it, whatever else the person meets.
        PathLanguages path = Language.named(entry.id()).isPresent() ? PathLanguages.UNKNOWN : skill.languages();
        return new ProgramFit(LanguageFit.of(path, entry.languages()), next(skill.level()));
    }

    /**
     * Returns those in a language of the path, best first: in a language of the target before one that is known before one of the
     * skill, then at the level of the next step, and of what fits equally well keeps the order.
     */
    Stream<LibraryProgram> best(List<LibraryProgram> programs) {
        return programs.stream()
                .filter(program -> place(program) < LanguageFit.STRANGE)
                .sorted(Comparator.comparingInt(this::place).thenComparingInt(this::distanceFromLevel));
    }

    private int place(LibraryProgram program) {
        return languages.place(program.snippet().language().id());
    }

    /** Half a step to a higher level: rather too hard than what is known already. */
    private int distanceFromLevel(LibraryProgram program) {
        int steps = program.level().compareTo(wanted);
        return steps >= 0 ? 2 * steps : 1 - 2 * steps;
    }

    private static Level next(@Nullable SkillLevel level) {
        if (level == null) {
            return Level.BASIC;
        }
        return switch (level.from()) {
            case NONE -> Level.BASIC;
            case BASIC -> Level.WORKING;
            case WORKING, EXPERT -> Level.EXPERT;
        };
    }
}
