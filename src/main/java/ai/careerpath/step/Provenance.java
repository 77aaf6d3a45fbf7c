package ai.careerpath.step;

import ai.careerpath.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer came from.
 *
 * @param source null when nobody answered
 * @param notes why the answer is not live, and what else to know about it; in the order in which they are read
 */
public record Provenance(@Nullable Source source, StepStatus status, List<Note> notes) {

    public Provenance {
        notes = List.copyOf(notes);
    }

    public static Provenance live(Source source, Note... notes) {
        return new Provenance(source, StepStatus.LIVE, List.of(notes));
    }

    public static Provenance embedded(Source source, Note... notes) {
        return new Provenance(source, StepStatus.EMBEDDED, List.of(notes));
    }

    /** Nothing was to be done. */
    public static Provenance idle(String reason) {
        return new Provenance(null, StepStatus.IDLE, List.of(new Note(Note.Kind.SKIPPED, reason)));
    }

    public static Provenance skipped(String reason) {
        return skipped(new Note(Note.Kind.SKIPPED, reason));
    }

    public static Provenance skipped(Note reason) {
        return new Provenance(null, StepStatus.SKIPPED, List.of(reason));
    }

    /** Returns the same with another note before the others. */
    public Provenance withFirst(Note note) {
        List<Note> all = new ArrayList<>();
        all.add(note);
        all.addAll(notes);
        return new Provenance(source, status, all);
    }

    /** Returns the same with another note after the others. */
    public Provenance with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Provenance(source, status, all);
    }

    /** Returns the same source, answering in place of a remote one that failed for {@code cause}. */
    public Provenance asFallback(Wording cause) {
        return new Provenance(source, StepStatus.FALLBACK, notes).withFirst(Note.of(Note.Kind.FALLBACK, cause));
    }

    /** Returns the same with its notes in the language of an answer. */
    public Provenance in(Locale language) {
        return new Provenance(
                source, status, notes.stream().map(note -> note.in(language)).toList());
    }

    /**
     * Returns the least good of the provenances, with the notes of all; at least one is given. What gave nothing counts where
     * all gave nothing, else only its notes do.
     */
    public static Provenance worstOf(List<Provenance> provenances) {
        Comparator<Provenance> byStatus = Comparator.comparing(Provenance::status);
        Provenance worst = provenances.stream()
                .filter(provenance -> provenance.status() != StepStatus.SKIPPED)
                .max(byStatus)
                .orElseGet(() -> provenances.stream().max(byStatus).orElseThrow());
        List<Note> notes = provenances.stream()
                .flatMap(provenance -> provenance.notes().stream())
                .distinct()
                .toList();
        return new Provenance(worst.source(), worst.status(), notes);
    }

    /** Returns all notes as one line; null when there is none. */
    public @Nullable String reason() {
        return notes.isEmpty() ? null : notes.stream().map(Note::text).collect(Collectors.joining("; "));
    }
}
