package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.Seniority;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a skill is worth learning: what the job asks for, and what the current one brings. */
final class SkillRationale {

    private static final int REGULAR = 6;

    private final Catalog catalog;
    private final CareerStep step;
    private final RoleGap job;
    private final @Nullable String current;
    private final String target;

    /** @param calledCurrent what the person calls the current job; null where nothing is known about it */
    SkillRationale(Catalog catalog, CareerStep step, RoleGap job, @Nullable String calledCurrent) {
        this.catalog = catalog;
        this.step = step;
        this.job = job;
        this.current = calledCurrent == null ? null : IndefiniteArticle.withArticle(calledCurrent);
        this.target = IndefiniteArticle.withArticle(titleOf(step));
    }

    /** @param others the skills of the same answer */
    String of(SkillIdentity skill, List<SkillIdentity> others) {
        @Nullable Gap gap = job.of(skill);
        String dependents = others.stream()
                .filter(other -> other.prerequisites(catalog).contains(skill))
                .findFirst()
                .map(other -> "; " + other.name() + buildsOn(other, skill))
                .orElse("");
        if (gap == null) {
            return prerequisite(skill, others);
        }
        return sentence((gap.isOpen() ? asked(gap) : beyond(gap)) + dependents);
    }

    private String asked(Gap gap) {
        String skill = gap.skill().name();
        String asked = gap.demand().level().asKnowledge();
        if (current != null && gap.known() != Proficiency.NONE) {
            return "%s is taken to have %s of %s, and %s needs %s"
                    .formatted(current, gap.known().asKnowledge(), skill, target, asked);
        }
        String verb = isPlural(gap.skill()) ? "are" : "is";
        if (gap.demand().askedOf().compareTo(step.to()) > 0) {
            String further = gap.demand().askedOf().wireName() + " " + step.target().title();
            return "%s %s asked of %s".formatted(skill, verb, IndefiniteArticle.withArticle(further));
        }
        if (gap.demand().signature()) {
            return step.isWithinRole()
                    ? "%s %s asked of %s, at %s level"
                            .formatted(skill, verb, target, gap.demand().level().wireName())
                    : "%s %s at the core of what %s does, at %s level"
                            .formatted(skill, verb, target, gap.demand().level().wireName());
        }
        return gap.demand().weight() >= REGULAR
                ? "%s regularly needs %s of %s".formatted(target, asked, skill)
                : "%s of %s helps %s".formatted(asked, skill, target);
    }

    private String beyond(Gap gap) {
        return "%s of %s is enough for %s, and %s is what comes after"
                .formatted(
                        gap.known().asKnowledge(),
                        gap.skill().name(),
                        target,
                        gap.known().next().asKnowledge());
    }

    private String prerequisite(SkillIdentity skill, List<SkillIdentity> others) {
        String first = skill.name() + (isPlural(skill) ? " come first" : " comes first");
        return Stream.concat(others.stream(), job.all().stream().map(Gap::skill))
                .filter(other -> other.prerequisites(catalog).contains(skill))
                .findFirst()
                .map(other -> sentence(
                        first + ": " + other.name() + ", on the way to " + target + "," + buildsOn(other, skill)))
                .orElseGet(() -> sentence(first + " on the way to " + target));
    }

    private String buildsOn(SkillIdentity dependent, SkillIdentity skill) {
        return (isPlural(dependent) ? " build on " : " builds on ") + (isPlural(skill) ? "them" : "it");
    }

    private boolean isPlural(SkillIdentity skill) {
        return catalog.skill(skill.key()).map(SkillEntry::plural).orElse(false);
    }

    /** Such as {@code senior Data Engineer}. */
    private static String titleOf(CareerStep step) {
        String title = step.target().title();
        return step.to().compareTo(Seniority.SENIOR) >= 0 && step.isWithinRole()
                ? step.to().name().toLowerCase(Locale.ROOT) + " " + title
                : title;
    }

    private static String sentence(String text) {
        // A skill keeps its spelling, such as dbt or pandas; our own words begin with a capital.
        boolean isOurs = text.startsWith("a ")
                || text.startsWith("an ")
                || text.startsWith("basic ")
                || text.startsWith("working ")
                || text.startsWith("expert ");
        return (isOurs ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text) + ".";
    }
}
