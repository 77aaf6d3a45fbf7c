package ai.careerpath.reading;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.TaskHit;
import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.reading.task.TaskSentence;
import ai.careerpath.reading.task.TaskSentenceParser;
import ai.careerpath.reading.title.RoleNouns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the jobs of who tells what they do, or want to do, by what is done in the jobs. */
final class TaskReader {

    /** What a part of the sentence counts beside the whole of it. */
    private static final double PART = 0.5;
    /** So close, the whole of a sentence needs no part of it. */
    private static final double CLEAR = 0.75;
    /** What is denied is that close to what is done in a job. */
    private static final double DENIED = 0.5;
    /** A job stays where what is told is so much closer to it than what is denied. */
    private static final double CLEARER = 0.15;
    /** People mostly come from where the catalogue has people start, and want to become what there is a path to. */
    private static final double USUAL = 0.05;

    private final TaskSentenceParser sentences;
    private final MeaningSearch search;

    TaskReader(RoleNouns nouns, MeaningSearch search) {
        this.sentences = new TaskSentenceParser(nouns);
        this.search = search;
    }

    /** What a line tells in English that somebody does, or wants to do; empty where it is no such sentence. */
    Optional<TaskSentence> sentence(String line, Side side) {
        return sentences.parse(line, side == Side.TARGET);
    }

    /** The jobs that a sentence tells; none where no sentence model is loaded. */
    Tasks read(TaskSentence sentence, Side side) {
        return new Tasks(hits(sentence, side), sentence.beginsWithVerb());
    }

    private List<TaskHit> hits(TaskSentence sentence, Side side) {
        Map<Object, TaskHit> hits = new LinkedHashMap<>();
        List<List<TaskHit>> all = search.tasks(sentence.whole(), sentence.parts());
        List<TaskHit> told = all.get(0);
        told.forEach(hit -> hits.put(job(hit), hit));
        boolean isClear = told.stream().limit(1).anyMatch(hit -> hit.score() >= CLEAR);
        Map<Object, Double> parts =
                told.isEmpty() || isClear ? Map.of() : scores(all.stream().skip(1));
        hits.replaceAll((job, hit) -> scored(hit, parts.getOrDefault(job, 0.0), side));
        scores(sentence.denied().stream().map(search::tasks)).forEach((job, denied) -> {
            if (denied >= DENIED) {
                hits.computeIfPresent(job, (same, hit) -> hit.score() > denied + CLEARER ? hit : null);
            }
        });
        return hits.values().stream()
                .sorted(Comparator.comparingDouble(TaskHit::score).reversed())
                .toList();
    }

    /** The closest that any of the texts is to each job. */
    private static Map<Object, Double> scores(Stream<List<TaskHit>> texts) {
        Map<Object, Double> scores = new HashMap<>();
        texts.forEach(hits -> hits.forEach(hit -> scores.merge(job(hit), hit.score(), Math::max)));
        return scores;
    }

    /** Who works in a hospital may look after servers: what is done counts by itself, too. */
    private static TaskHit scored(TaskHit hit, double part, Side side) {
        double whole = hit.score();
        double score = Math.max(whole, PART * part + (1 - PART) * whole);
        return new TaskHit(hit.role(), hit.occupation(), score + (isUsual(hit.role(), side) ? USUAL : 0));
    }

    private static boolean isUsual(@Nullable Role role, Side side) {
        return role != null && role.isStartingPoint() == (side == Side.CURRENT);
    }

    private static Object job(TaskHit hit) {
        Role role = hit.role();
        return role == null ? Objects.requireNonNull(hit.occupation()) : role.id();
    }
}
