package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import ai.careerpath.model.distance.Proficiency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A skill by whatever name it came; equal when the same skill is meant.
 *
 * @param key the id of the catalogue, or the name in small letters where the catalogue does not know the skill
 */
public record SkillIdentity(String key, String name) {

    /** The skill with this name, alias or id, also with what people and models write around it. */
    public static SkillIdentity of(String name, Catalog catalog) {
        return catalog.skill(name).map(SkillIdentity::of).orElseGet(() -> of(new SkillReader(catalog).one(name)));
    }

    /**
     * The skills that a person says to know well enough.
     *
     * @param stated names, each of one skill or of several
     */
    public static Set<SkillIdentity> known(List<String> stated, Catalog catalog) {
        SkillReader reader = new SkillReader(catalog);
        return stated.stream()
                .flatMap(text -> reader.all(text).stream())
                .filter(SkillIdentity::isKnown)
                .map(SkillIdentity::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a skill that a person names is known well enough: at all, unless they say at which lower level. */
    static boolean isKnown(NamedSkill skill) {
        return skill.level() == null || Proficiency.of(skill.level()) == Proficiency.EXPERT;
    }

    static SkillIdentity of(NamedSkill skill) {
        return skill.entry() == null
                ? new SkillIdentity(skill.name().toLowerCase(Locale.ROOT), skill.name())
                : of(skill.entry());
    }

    static SkillIdentity of(SkillEntry skill) {
        return new SkillIdentity(skill.id(), skill.name());
    }

    /** The skills that come right before this one. */
    List<SkillIdentity> directPrerequisites(Catalog catalog) {
        return catalog.skill(key).map(SkillEntry::prerequisites).orElse(List.of()).stream()
                .map(id -> of(id, catalog))
                .toList();
    }

    /** All skills to have before this one, those that need nothing first. */
    List<SkillIdentity> prerequisites(Catalog catalog) {
        return catalog.prerequisites(key).stream().map(SkillIdentity::of).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkillIdentity identity && identity.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
