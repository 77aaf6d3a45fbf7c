package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.reading.ReadingContext.Side;
import java.util.List;

/**
 * A line that somebody types, and what it means.
 *
 * @param expected ids of roles of which any is right; {@code !} and a SOC code, or {@code !} alone, for a job without a
 *     path; {@code =} and a SOC code for a job by that code; {@code -} for no job
 * @param isKnownMiss whether it is known to be read wrong
 */
record ReadingCase(String kind, Side side, String line, List<String> expected, boolean isKnownMiss) {

    /** What came of reading a line. */
    enum Verdict {
        RIGHT,
        SURE_AND_WRONG,
        LIKELY_AND_WRONG,
        NOT_FOUND
    }

    ReadingContext context() {
        return side == Side.CURRENT ? ReadingContext.current(null) : ReadingContext.target();
    }

    Verdict verdict(RoleReading reading, Catalog catalog) {
        UnderstoodRole understood = reading.understood();
        boolean isRight = expected.stream().anyMatch(meaning -> fits(meaning, understood, catalog));
        if (isRight) {
            return Verdict.RIGHT;
        }
        return switch (understood.confidence()) {
            case SURE -> Verdict.SURE_AND_WRONG;
            case LIKELY -> Verdict.LIKELY_AND_WRONG;
            case NONE -> Verdict.NOT_FOUND;
        };
    }

    private static boolean fits(String meaning, UnderstoodRole understood, Catalog catalog) {
        if (meaning.equals("-")) {
            return !understood.covered();
        }
        if (meaning.startsWith("!")) {
            String soc = meaning.substring(1);
            boolean isNamed = understood.confidence() != ReadingConfidence.NONE || soc.isEmpty();
            return isNamed && !understood.covered() && (soc.isEmpty() || soc.equals(understood.soc()));
        }
        if (meaning.startsWith("=")) {
            return meaning.substring(1).equals(understood.soc());
        }
        String title = catalog.role(meaning).map(Role::title).orElseThrow();
        return (title.equals(understood.title()) && understood.covered())
                || understood.alternatives().contains(title);
    }
}
