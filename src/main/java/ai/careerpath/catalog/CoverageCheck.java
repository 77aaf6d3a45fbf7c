package ai.careerpath.catalog;

import ai.careerpath.catalog.Role.RequiredSkill;
import java.util.List;

/** Refuses a role that says too little for a way to be computed to it; a starting point need not. */
final class CoverageCheck {

    private static final int FEWEST_SKILLS = 8;
    private static final int FEWEST_SIGNATURES = 2;
    private static final int MOST_SIGNATURES = 4;

    private CoverageCheck() {}

    /** @throws InvalidCatalogException naming what the role has too little or too much of */
    static void check(Located<Role> role) {
        if (role.value().isStartingPoint()) {
            return;
        }
        List<RequiredSkill> skills = role.value().skills();
        if (skills.size() < FEWEST_SKILLS) {
            throw CatalogCheck.fault(role, "it needs at least " + FEWEST_SKILLS + " skills, and has " + skills.size());
        }
        long signatures = skills.stream().filter(RequiredSkill::signature).count();
        if (signatures < FEWEST_SIGNATURES || signatures > MOST_SIGNATURES) {
            throw CatalogCheck.fault(
                    role,
                    "it needs " + FEWEST_SIGNATURES + " to " + MOST_SIGNATURES + " signature skills, and has "
                            + signatures);
        }
    }
}
