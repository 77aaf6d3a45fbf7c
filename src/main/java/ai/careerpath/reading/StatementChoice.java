package ai.careerpath.reading;

import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.reading.title.Statement;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.Comparator;
import java.util.List;

/** Which statements of a line tell the job that is asked for, the first one best. */
final class StatementChoice {

    private static final List<Tense> CURRENT = List.of(Tense.PRESENT, Tense.STUDY, Tense.PLAIN, Tense.PAST);
    private static final List<Tense> TARGET = List.of(Tense.WISH, Tense.PLAIN, Tense.PRESENT, Tense.STUDY, Tense.PAST);

    private StatementChoice() {}

    /** A wish is no job that somebody has; where nothing else stands there, none is told. */
    static List<Statement> of(List<Statement> statements, Side side) {
        List<Tense> tenses = side == Side.CURRENT ? CURRENT : TARGET;
        return statements.stream()
                .filter(statement -> tenses.contains(statement.tense()))
                .sorted(Comparator.comparingInt(statement -> tenses.indexOf(statement.tense())))
                .toList();
    }
}
