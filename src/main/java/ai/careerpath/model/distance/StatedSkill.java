package ai.careerpath.model.distance;

import org.jspecify.annotations.Nullable;

/**
 * How a skill was read that somebody says they know.
 *
 * @param asked what was typed; one text may name several skills
 * @param skill the name of it in the catalogue; null where the catalogue does not know it
 * @param level how well it is taken to be known; null where the skill is not known
 * @param told whether the level was typed, rather than taken from how far the person has come in the job
 */
public record StatedSkill(
        String asked, @Nullable String skill, @Nullable Proficiency level, boolean told) {}
