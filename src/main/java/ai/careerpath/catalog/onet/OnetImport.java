package ai.careerpath.catalog.onet;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.onet.Occupation.Technology;
import ai.careerpath.catalog.search.TitleRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes roles of occupations: with the skills that the catalogue knows, under titles that it does not use yet. */
final class OnetImport {

    /** With fewer there is too little to choose three skills from. */
    static final int FEWEST_SKILLS = 5;

    private static final int MOST_SKILLS = 14;
    private static final int MOST_TITLES = 20;
    private static final int LONGEST_TITLE = 80;

    private final Catalog catalog;
    private final TechnologyNames technologies;
    private final List<Role> roles = new ArrayList<>();
    private int known;
    private int withoutSkills;
    private int titlesLeftOut;

    private OnetImport(Catalog catalog) {
        this.catalog = catalog;
        this.technologies = new TechnologyNames(catalog);
    }

    /**
     * @param roles what can be added to the catalogue
     * @param known how many occupations the catalogue describes already, under the same title
     * @param withoutSkills how many have too few skills that the catalogue knows
     * @param titlesLeftOut how many further titles mean another role already, or several occupations
     */
    record Result(List<Role> roles, int known, int withoutSkills, int titlesLeftOut) {}

    static Result of(List<Occupation> occupations, Catalog catalog) {
        OnetImport work = new OnetImport(catalog);
        work.add(occupations);
        return new Result(List.copyOf(work.roles), work.known, work.withoutSkills, work.titlesLeftOut);
    }

    private void add(List<Occupation> occupations) {
        TitleRegistry claims = new TitleRegistry(catalog);
        Map<Occupation, List<RequiredSkill>> wanted = new HashMap<>();
        List<Occupation> usable = new ArrayList<>();
        for (Occupation occupation : occupations) {
            List<RequiredSkill> skills = skills(occupation);
            if (skills.size() < FEWEST_SKILLS) {
                withoutSkills++;
            } else if (!claims.claim(occupation.title())) {
                known++;
            } else {
                usable.add(occupation);
                wanted.put(occupation, skills);
            }
        }
        Map<String, Integer> users = users(usable);
        for (Occupation occupation : usable) {
            List<String> aliases = aliases(occupation, users, claims);
            roles.add(role(occupation, aliases, wanted.getOrDefault(occupation, List.of())));
        }
    }

    /** How many occupations each title is used for. */
    private static Map<String, Integer> users(List<Occupation> occupations) {
        Map<String, Integer> users = new HashMap<>();
        for (Occupation occupation : occupations) {
            occupation.otherTitles().stream()
                    .map(TitleRegistry::key)
                    .distinct()
                    .forEach(key -> users.merge(key, 1, Integer::sum));
        }
        return users;
    }

    private List<String> aliases(Occupation occupation, Map<String, Integer> users, TitleRegistry claims) {
        List<String> aliases = new ArrayList<>();
        for (String title : occupation.otherTitles()) {
            String key = TitleRegistry.key(title);
            if (aliases.size() == MOST_TITLES || key.equals(TitleRegistry.key(occupation.title()))) {
                continue;
            }
            if (title.length() <= LONGEST_TITLE && users.getOrDefault(key, 0) == 1 && claims.claim(title)) {
                aliases.add(title);
            } else {
                titlesLeftOut++;
            }
        }
        return aliases;
    }

    private static Role role(Occupation occupation, List<String> aliases, List<RequiredSkill> skills) {
        return new Role(
                "onet-" + occupation.code().replace('.', '-'),
                Singular.of(occupation.title()),
                aliases,
                "O*NET",
                occupation.description(),
                occupation.code(),
                skills,
                List.of(),
                List.of());
    }

    private List<RequiredSkill> skills(Occupation occupation) {
        Map<String, RequiredSkill> skills = new HashMap<>();
        for (Technology technology : occupation.technologies()) {
            technologies
                    .skill(technology.name())
                    .ifPresent(known -> skills.merge(
                            known.id(),
                            required(known, technology),
                            (first, second) -> first.weight() >= second.weight() ? first : second));
        }
        return skills.values().stream()
                .sorted(Comparator.comparingInt(RequiredSkill::weight)
                        .reversed()
                        .thenComparing(RequiredSkill::skill))
                .limit(MOST_SKILLS)
                .toList();
    }

    /** O*NET does not say how much of a technology is asked for, only how often it is. */
    private static RequiredSkill required(SkillEntry skill, Technology technology) {
        int weight = technology.inDemand() ? 8 : technology.hot() ? 5 : 3;
        return new RequiredSkill(skill.id(), weight, technology.inDemand() ? "working" : "basic", false);
    }
}
