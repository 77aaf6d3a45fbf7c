package ai.careerpath.api.exercises;

import ai.careerpath.api.problem.NotFoundException;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.exercise.Exercise;
import ai.careerpath.catalog.exercise.ExerciseLibrary;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the exercises of a skill: task, starter and tests, without a solution. */
@RestController
final class ExercisesController {

    /** The exercises only change with the service. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final Catalog catalog;
    private final ExerciseLibrary exercises = new ExerciseLibrary();

    ExercisesController(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param skill an id, name or alias, in any case and punctuation */
    @GetMapping(path = "/skills/{skill}/exercises", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Exercise>> of(@PathVariable("skill") String skill) {
        String id = catalog.skill(skill)
                .orElseThrow(() -> new NotFoundException(Wording.problem("exercises.unknown-skill")))
                .id();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(exercises.of(id));
    }
}
