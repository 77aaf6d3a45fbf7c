package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.configuration.LocalizedTexts;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence why a skill is worth learning: what the job asks for, and what the current one brings. In the
 * language of the answer, with the skills' names as they are.
 */
final class SkillRationale {

    private static final LocalizedTexts TEXTS = new LocalizedTexts("messages/rationale");
    private static final int REGULAR = 6;
    /** In a text's first place: the first letter becomes a capital, unlike that of a skill such as dbt. */
    private static final String CAPITAL = "^";

    private static final String CORE_IN_THE_END = "core-in-the-end";

    private final Catalog catalog;
    private final CareerStep step;
    private final RoleGap job;
    private final KnownSkills known;
    private final KnownSkills ofCurrentJob;
    private final Locale language;
    private final @Nullable String current;
    private final String target;

    /** @param ofCurrentJob what the current job alone brings, without what the person says to know */
    SkillRationale(
            Catalog catalog,
            CareerStep step,
            RoleGap job,
            KnownSkills known,
            KnownSkills ofCurrentJob,
            JobTransition transition) {
        this.catalog = catalog;
        this.step = step;
        this.job = job;
        this.known = known;
        this.ofCurrentJob = ofCurrentJob;
        this.language = transition.language();
        this.current =
                step.current() == null ? null : current(transition.current().understood());
        this.target = target(transition.target().understood());
    }

    /** @param others the skills of the same answer */
    String of(SkillIdentity skill, SkillLevel level, List<SkillIdentity> others) {
        @Nullable Gap gap = job.of(skill);
        if (gap == null) {
            return prerequisite(skill, others) + ".";
        }
        String key = key(gap, level);
        String sentence = text(key, skill, gap, known.kinOf(skill).orElse(skill));
        boolean isOnTheWay = gap.isOpen() && gap.demand().level().compareTo(level.to()) > 0;
        if (isOnTheWay && !key.equals(CORE_IN_THE_END)) {
            sentence = TEXTS.text(language, "on-the-way", sentence, knowledge(level.to()));
        }
        String alone = sentence;
        return others.stream()
                        .filter(other -> other.prerequisites(catalog).contains(skill))
                        .findFirst()
                        .map(other ->
                                TEXTS.text(language, "dependent", alone, plural(skill), other.name(), plural(other)))
                        .orElse(alone)
                + ".";
    }

    private String key(Gap gap, SkillLevel level) {
        if (!gap.isOpen()) {
            return "beyond";
        }
        boolean isOfSeniors = gap.demand().askedOf().compareTo(step.to()) > 0;
        if (isOfSeniors) {
            return gap.known() == Proficiency.NONE ? "of-seniors" : "more-of-seniors";
        }
        if (gap.known() != Proficiency.NONE) {
            if (known.kinOf(gap.skill()).isPresent()) {
                return "related";
            }
            boolean isTheirWord =
                    known.isNamed(gap.skill()) || ofCurrentJob.of(gap.skill()).compareTo(gap.known()) < 0;
            return isTheirWord ? "brought" : "partly";
        }
        if (gap.demand().signature()) {
            String core = gap.demand().level().compareTo(level.to()) > 0 ? CORE_IN_THE_END : "core";
            return step.isWithinRole() ? "within-role" : core;
        }
        return gap.demand().weight() >= REGULAR ? "regular" : "helpful";
    }

    private String prerequisite(SkillIdentity skill, List<SkillIdentity> others) {
        return Stream.concat(others.stream(), job.all().stream().map(Gap::skill))
                .filter(other -> other.prerequisites(catalog).contains(skill))
                .findFirst()
                .map(other -> text("first-for", skill, null, other))
                .orElseGet(() -> text("first", skill, null, skill));
    }

    private String text(String key, SkillIdentity skill, @Nullable Gap gap, SkillIdentity other) {
        Proficiency known = gap == null ? Proficiency.NONE : gap.known();
        Proficiency asked = gap == null ? Proficiency.BASIC : gap.demand().level();
        Seniority askedOf = gap == null ? step.to() : gap.demand().askedOf();
        String text = TEXTS.text(
                language,
                key,
                skill.name(),
                plural(skill),
                target,
                knowledge(gap != null && !gap.isOpen() ? known.next() : asked),
                current == null ? "" : current,
                knowledge(known),
                TEXTS.text(language, "level." + asked.wireName()),
                other.name(),
                plural(other),
                atSeniority(askedOf, step.target().title()));
        return text.startsWith(CAPITAL) ? text.substring(1, 2).toUpperCase(language) + text.substring(2) : text;
    }

    /** As they call themselves, with the rank that what they bring follows from, where that is not told in it. */
    private String current(UnderstoodRole understood) {
        String called = understood.calledIn(language);
        boolean isRankUntold = step.rung() != Seniority.MID && !understood.isOwnName(called);
        return isRankUntold ? atSeniority(step.rung(), called) : inSentence(called);
    }

    /** With the rank that is asked for, where that is not told in what they call it. */
    private String target(UnderstoodRole understood) {
        boolean isOther = !step.target().title().equals(understood.title());
        String called = isOther ? step.target().title() : understood.calledIn(language);
        boolean isRankTold = understood.level() != null && understood.isOwnName(called);
        boolean isAnotherRank = step.isWithinRole() || (understood.level() != null && step.to() != Seniority.MID);
        return isAnotherRank && !isRankTold ? atSeniority(step.to(), called) : inSentence(called);
    }

    private String knowledge(Proficiency proficiency) {
        return TEXTS.text(language, "knowledge." + proficiency.wireName());
    }

    private String atSeniority(Seniority seniority, String title) {
        return inSentence(
                TEXTS.text(language, "at-seniority", TEXTS.text(language, "seniority." + seniority.wireName()), title));
    }

    private String inSentence(String title) {
        return isEnglish() ? IndefiniteArticle.withArticle(title) : title;
    }

    private boolean isEnglish() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private int plural(SkillIdentity skill) {
        return catalog.skill(skill.key()).map(SkillEntry::plural).orElse(false) ? 1 : 0;
    }
}
