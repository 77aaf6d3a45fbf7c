package ai.careerpath.model;

import java.util.List;

/** Where a person stands, where they want to go, and what they can do already. */
public record JobTransition(String currentRole, String targetRole, List<String> knownSkills) {
    public JobTransition {
        knownSkills = List.copyOf(knownSkills);
    }
}
