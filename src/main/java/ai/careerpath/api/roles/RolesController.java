package ai.careerpath.api.roles;

import ai.careerpath.catalog.search.RoleSuggestion;
import ai.careerpath.catalog.search.RoleSuggestions;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Finds roles of the catalogue for what somebody is typing. */
@RestController
final class RolesController {

    /** The roles only change with the service. */
    private static final Duration FRESH = Duration.ofHours(1);
    /** As long as a role may be. */
    private static final int LONGEST = 120;

    private final RoleSuggestions suggestions;

    RolesController(RoleSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping(path = "/roles", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<RoleSuggestion>> find(
            @RequestParam(name = "q", defaultValue = "") String typed, WebRequest request) {
        List<RoleSuggestion> found = typed.length() > LONGEST ? List.of() : suggestions.of(typed);
        String tag = "\"" + Integer.toHexString(found.hashCode()) + "\"";
        CacheControl cache = CacheControl.maxAge(FRESH).cachePublic();
        return request.checkNotModified(tag)
                ? ResponseEntity.status(304).eTag(tag).cacheControl(cache).build()
                : ResponseEntity.ok().eTag(tag).cacheControl(cache).body(found);
    }
}
