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

    static final LocalizedTexts TEXTS = new LocalizedTexts("messages/rationale");
    private static final int REGULAR = 6;
    /** In a text's first place: the first letter becomes a capital, unlike that of a skill such as dbt. */
    private static final String CAPITAL = "^";

    private final Catalog catalog;
    private final CareerStep step;
    private final RoleGap job;
    private final KnownSkills known;
    private final KnownSkills ofCurrentJob;
    private final Locale language;
    private final JobNames names;
    private final boolean isCurrentUnsaid;
    private final String current;
    private final String target;
    private final String targetOfSeniors;

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
        UnderstoodRole from = transition.current().understood();
        UnderstoodRole to = transition.target().understood();
        this.isCurrentUnsaid = from.isUnsaid();
        this.names = new JobNames(language);
        this.current = step.current() == null ? "" : names.current(step, from);
        this.target = names.target(step, to);
        this.targetOfSeniors = names.unranked(step, to);
    }

    /** @param others the skills of the same answer */
    String of(SkillIdentity skill, SkillLevel level, List<SkillIdentity> others) {
        @Nullable Gap gap = job.of(skill);
        if (gap == null) {
            return prerequisite(skill, level, others) + ".";
        }
        String sentence = text(key(gap), skill, gap, level, known.kinOf(skill).orElse(skill));
        return others.stream()
                        .filter(other -> other.prerequisites(catalog).contains(skill))
                        .findFirst()
                        .map(other ->
                                TEXTS.text(language, "dependent", sentence, plural(skill), other.name(), plural(other)))
                        .orElse(sentence)
                + ".";
    }

    private String key(Gap gap) {
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
            return isTheirWord ? "brought" : isCurrentUnsaid ? "partly-unsaid" : "partly";
        }
        if (gap.demand().signature()) {
            return step.isWithinRole() ? "within-role" : "core";
        }
        return gap.demand().weight() >= REGULAR ? "regular" : "helpful";
    }

    private String prerequisite(SkillIdentity skill, SkillLevel level, List<SkillIdentity> others) {
        return Stream.concat(others.stream(), job.all().stream().map(Gap::skill))
                .filter(other -> other.prerequisites(catalog).contains(skill))
                .findFirst()
                .map(other -> text("first-for", skill, null, level, other))
                .orElseGet(() -> text("first", skill, null, level, skill));
    }

    private String text(String key, SkillIdentity skill, @Nullable Gap gap, SkillLevel level, SkillIdentity other) {
        Proficiency reached = level.to();
        Proficiency asked = gap == null ? reached : gap.demand().level();
        Seniority askedOf = gap == null ? step.to() : gap.demand().askedOf();
        boolean isMoreAsked = asked.compareTo(reached) > 0;
        String text = TEXTS.text(
                language,
                key,
                skill.name(),
                plural(skill),
                target,
                knowledge(reached),
                current,
                knowledge(gap == null ? level.from() : gap.known()),
                level(reached),
                other.name(),
                plural(other),
                names.atSeniority(askedOf, targetOfSeniors),
                isMoreAsked ? TEXTS.text(language, "in-the-end.knowledge", knowledge(asked)) : "",
                isMoreAsked ? TEXTS.text(language, "in-the-end.level", level(asked)) : "");
        return text.startsWith(CAPITAL) ? text.substring(1, 2).toUpperCase(language) + text.substring(2) : text;
    }

    private String knowledge(Proficiency proficiency) {
        return TEXTS.text(language, "knowledge." + proficiency.wireName());
    }

    private String level(Proficiency proficiency) {
        return TEXTS.text(language, "level." + proficiency.wireName());
    }

    private int plural(SkillIdentity skill) {
        return catalog.skill(skill.key()).map(SkillEntry::plural).orElse(false) ? 1 : 0;
    }
}
