package ai.careerpath.analysis.gap;

import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.wording.IndefiniteArticle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the two jobs are called in a sentence: as they call them who asked, with the seniority that counts. */
final class JobNames {

    private final Locale language;
    private final boolean isEnglish;

    JobNames(Locale language) {
        this.language = language;
        this.isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The current job, with the seniority that what it brings follows from, where that is not told in its name. */
    String current(CareerStep step, UnderstoodRole understood) {
        Seniority seniority = step.rung();
        boolean isTold = understood.isCalledByRank() || seniority == Seniority.MID || step.isFromOutside();
        return isTold ? inSentence(understood.called()) : atSeniority(seniority, understood.called());
    }

    /** The target, with the seniority that is asked for, where that is not told in its name. */
    String target(CareerStep step, UnderstoodRole understood) {
        boolean isTold = isCalledByOwnWords(step, understood) && understood.isCalledByRank();
        @Nullable Seniority asked = understood.level();
        boolean isAsked = asked == Seniority.JUNIOR || asked == Seniority.SENIOR;
        String name = name(step, understood);
        return !isTold && (step.isWithinRole() || isAsked) ? atSeniority(step.to(), name) : inSentence(name);
    }

    /** The target without any seniority. */
    String unranked(CareerStep step, UnderstoodRole understood) {
        return understood.isCalledByRank() ? step.target().title() : name(step, understood);
    }

    String atSeniority(Seniority seniority, String title) {
        String rank = SkillRationale.TEXTS.text(language, "seniority." + seniority.wireName());
        return inSentence(SkillRationale.TEXTS.text(language, "at-seniority", rank, title));
    }

    private static String name(CareerStep step, UnderstoodRole understood) {
        return isCalledByOwnWords(step, understood)
                ? understood.called()
                : step.target().title();
    }

    /** What was not read for sure, or is told of another job, goes by the title of that job. */
    private static boolean isCalledByOwnWords(CareerStep step, UnderstoodRole understood) {
        return understood.own() != null
                && understood.confidence() == ReadingConfidence.SURE
                && step.target().title().equalsIgnoreCase(understood.title());
    }

    private String inSentence(String title) {
        return isEnglish ? IndefiniteArticle.withArticle(withSmallRank(title)) : title;
    }

    /** A rank is no name: a title that was typed with a capital has it as its first letter alone. */
    private String withSmallRank(String title) {
        String first = title.split(" ", 2)[0];
        for (Seniority seniority : Seniority.values()) {
            if (first.equalsIgnoreCase(SkillRationale.TEXTS.text(language, "seniority." + seniority.wireName()))) {
                return first.toLowerCase(language) + title.substring(first.length());
            }
        }
        return title;
    }
}
