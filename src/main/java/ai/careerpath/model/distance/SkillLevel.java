package ai.careerpath.model.distance;

/** How far a skill is to be learned, and from where. */
public record SkillLevel(Proficiency from, Proficiency to) {}
