package ai.careerpath.reading.title;

import ai.careerpath.model.Seniority;
import ai.careerpath.reading.title.Cue.Kind;
import org.jspecify.annotations.Nullable;

/** A word of a line with what it tells beside the job, if anything. */
record Word(Token token, @Nullable Cue cue) {

    boolean is(Kind kind) {
        return cue != null && cue.kind() == kind;
    }

    @Nullable
    Seniority level() {
        return cue == null ? null : cue.level();
    }

    Word with(Cue other) {
        return new Word(token, other);
    }
}
