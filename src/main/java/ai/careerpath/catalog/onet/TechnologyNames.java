package ai.careerpath.catalog.onet;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the skill that a technology of O*NET is. */
final class TechnologyNames {

    private static final Pattern PARTS = Pattern.compile(
            "(?:(?:Microsoft|Apache|Oracle|Google|Amazon|Atlassian|IBM) )?(?<name>.+?)(?: software)?(?: (?<short>[A-Z]{2,5}))?");

    private final Catalog catalog;

    TechnologyNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /** O*NET puts the maker before a name, and an abbreviation behind it: Structured query language SQL. */
    Optional<SkillEntry> skill(String technology) {
        Matcher parts = PARTS.matcher(technology);
        return catalog.skill(technology)
                .or(() -> parts.matches() ? catalog.skill(parts.group("name")) : Optional.empty())
                .or(() -> parts.matches() && parts.group("short") != null
                        ? catalog.skill(parts.group("short"))
                        : Optional.empty());
    }
}
