package ai.careerpath.catalog.search;

import ai.careerpath.catalog.occupation.Occupation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text is close to by its meaning.
 *
 * @param roles of the catalogue, the closest first, also those that are far away
 * @param occupation the one that is closer than every role; null where a role is closest
 * @param isElsewhere whether something that is no job at all, or none of the catalogue's world, is closest
 * @param unknownWords those that the model has never learned and can only read in pieces
 */
public record Meaning(
        List<RoleHit> roles, @Nullable Occupation occupation, boolean isElsewhere, List<String> unknownWords) {

    public Meaning {
        roles = List.copyOf(roles);
        unknownWords = List.copyOf(unknownWords);
    }
}
