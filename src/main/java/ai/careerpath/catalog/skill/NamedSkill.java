package ai.careerpath.catalog.skill;

import ai.careerpath.catalog.SkillEntry;
import org.jspecify.annotations.Nullable;

/**
 * A skill that somebody named.
 *
 * @param entry the skill of the catalogue; null where the catalogue does not know it
 * @param name the catalogue's name of it, else what was named, without numbering, level and version
 * @param level {@code basic}, {@code working} or {@code expert}; null where none was told
 */
public record NamedSkill(
        @Nullable SkillEntry entry, String name, @Nullable String level) {

    static NamedSkill of(SkillEntry entry, @Nullable String level) {
        return new NamedSkill(entry, entry.name(), level);
    }
}
