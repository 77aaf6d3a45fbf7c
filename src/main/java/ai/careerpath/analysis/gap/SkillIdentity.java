package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import java.util.List;
import java.util.Locale;

/**
 * A skill by whatever name it came; equal when the same skill is meant.
 *
 * @param key the id of the catalogue, or the name in small letters where the catalogue does not know the skill
 */
public record SkillIdentity(String key, String name) {

    /** The skill with this name, alias or id. */
    public static SkillIdentity of(String name, Catalog catalog) {
        return catalog.skill(name)
                .map(SkillIdentity::of)
                .orElseGet(() -> new SkillIdentity(name.strip().toLowerCase(Locale.ROOT), name.strip()));
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
