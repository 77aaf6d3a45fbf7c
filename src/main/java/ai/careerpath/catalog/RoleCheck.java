package ai.careerpath.catalog;

import ai.careerpath.catalog.Role.RequiredSkill;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses a role whose skills do not exist or contradict each other. */
final class RoleCheck {

    private static final List<String> LEVELS = List.of("basic", "working", "expert");
    private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

    private final Located<Role> role;
    private final Set<String> skills;

    /** @param skills the ids of all skills */
    RoleCheck(Located<Role> role, Set<String> skills) {
        this.role = role;
        this.skills = skills;
    }

    /** @throws InvalidCatalogException naming the first fault found, its file and its entry */
    void check() {
        Role job = role.value();
        if (job.soc() != null && !SOC.matcher(job.soc()).matches()) {
            throw fault("the SOC code \"" + job.soc() + "\" must look like 15-1252.00");
        }
        checkEach(job.skills());
        checkEach(job.senior());
        checkEach(job.lead());
        Map<String, Integer> asked = new HashMap<>();
        checkRises(asked, job.skills(), "skills");
        checkRises(asked, job.senior(), "senior");
        checkRises(asked, job.lead(), "lead");
    }

    private void checkEach(List<RequiredSkill> asked) {
        Set<String> seen = new HashSet<>();
        for (RequiredSkill required : asked) {
            if (!skills.contains(required.skill())) {
                throw fault("there is no skill \"" + required.skill() + "\"");
            }
            if (!seen.add(required.skill())) {
                throw fault("the skill \"" + required.skill() + "\" stands there twice");
            }
            if (required.weight() < 1 || required.weight() > 10) {
                throw fault("the weight of \"" + required.skill() + "\" must be 1 to 10");
            }
            if (!LEVELS.contains(required.level())) {
                throw fault("the level \"" + required.level() + "\" must be basic, working or expert");
            }
        }
    }

    /** Each list goes beyond those before it. */
    private void checkRises(Map<String, Integer> before, List<RequiredSkill> asked, String list) {
        for (RequiredSkill required : asked) {
            int level = LEVELS.indexOf(required.level());
            Integer earlier = before.put(required.skill(), level);
            if (earlier != null && earlier >= level) {
                throw fault("\"" + list + "\" asks for \"" + required.skill() + "\" at a level asked for already");
            }
        }
    }

    private InvalidCatalogException fault(String what) {
        return CatalogCheck.fault(role, what);
    }
}
