package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.model.UnderstoodRole.OwnWords;
import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.reading.language.Script;
import ai.careerpath.reading.match.Finding;
import ai.careerpath.reading.match.TitleMatcher;
import ai.careerpath.reading.task.TaskSentence;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import ai.careerpath.reading.title.Statement.Tense;
import ai.careerpath.reading.title.TitleParser;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lines with the catalogue, the map of all occupations and, where it is loaded, the search by meaning. Thread-safe. */
public final class CatalogRoleReader implements RoleReader {

    private static final int SOC_LENGTH = "29-1141".length();

    /** Computers, and engineering. */
    private static final List<String> TECHNOLOGY = List.of("15-", "17-");

    private final TitleParser parser;
    private final TitleMatcher titles;
    private final Alternatives alternatives;
    private final StatedSkills skills;
    private final StatesOfLife states;
    private final TaskReader tasks;

    /** @param occupations asked when a title is none of the catalogue */
    public CatalogRoleReader(Catalog catalog, Supplier<OccupationMap> occupations, MeaningSearch meaning) {
        RoleNouns nouns = new RoleNouns();
        this.parser = new TitleParser(nouns);
        this.titles = new TitleMatcher(catalog, nouns, occupations, meaning);
        this.alternatives = new Alternatives(catalog, titles);
        this.skills = new StatedSkills(catalog, nouns);
        this.states = new StatesOfLife(catalog);
        this.tasks = new TaskReader(nouns, meaning);
    }

    @Override
    public RoleReading read(String line, ReadingContext context) {
        if (!Script.isReadable(line)) {
            return new RoleReading(RoleReading.notUnderstood(line).understood(), null, List.of(), true);
        }
        List<Statement> statements = parser.parse(line);
        Optional<TaskSentence> sentence = tasks.sentence(line, context.side());
        String task = statements.size() > 1
                ? null
                : sentence.flatMap(TaskSentence::task).orElse(null);
        Telling telling = telling(StatementChoice.of(statements, context.side()), context.side(), task);
        Tasks told = telling != null && telling.finding().isSure()
                ? Tasks.NONE
                : sentence.map(said -> tasks.read(said, context.side())).orElse(Tasks.NONE);
        Finding finding = told.checked(
                telling == null ? null : telling.finding(),
                byWords -> sentence.filter(said -> isOfCore(byWords, said)).isPresent());
        if (finding == null || statements.isEmpty()) {
            return notUnderstood(line, statements, context, told.near());
        }
        Statement statement = telling == null ? statements.get(0) : telling.statement();
        boolean isSentence = told.areSaid() || isSentence(statements);
        return understood(line, new Telling(statement, finding), context, statements, isSentence);
    }

    /**
     * The statement that tells the job, with what it was found to mean; null when none does. Who is out of work, or retired,
     * brings what there was before.
     *
     * @param task what the only statement tells that somebody does; null where it tells no such thing
     */
    private @Nullable Telling telling(List<Statement> statements, Side side, @Nullable String task) {
        Telling first = null;
        Telling state = null;
        for (Statement statement : statements) {
            Finding found = find(statement, side, task, first != null);
            if (found == null) {
                continue;
            }
            if (side == Side.CURRENT && states.isState(found.first())) {
                state = state == null ? new Telling(statement, found) : state;
            } else if (found.isSure()) {
                return first == null
                        ? new Telling(statement, found)
                        : new Telling(first.statement(), first.finding().or(found));
            } else if (first == null) {
                first = new Telling(statement, found);
            }
        }
        return first == null ? state : first;
    }

    /** @param isSure whether nothing else is wanted, as where a statement before was found to mean something */
    private @Nullable Finding find(Statement statement, Side side, @Nullable String task, boolean isSure) {
        return (isSure ? titles.findSure(statement) : titles.find(statement, task))
                .map(finding -> side == Side.TARGET ? finding.asTarget() : finding.without(states::isState))
                .orElse(null);
    }

    /** I write code for a hospital: what is done tells the job, whatever the place is. */
    private boolean isOfCore(Finding byWords, TaskSentence sentence) {
        return !sentence.core().equals(sentence.whole())
                && parser.parse(sentence.core()).stream()
                        .map(titles::byTitles)
                        .flatMap(Optional::stream)
                        .anyMatch(byWords::sharesFirst);
    }

    private record Telling(Statement statement, Finding finding) {}

    private RoleReading understood(
            String line, Telling telling, ReadingContext context, List<Statement> statements, boolean isSentence) {
        Finding finding = telling.finding();
        Statement statement = telling.statement();
        boolean isTarget = context.side() == Side.TARGET;
        Role role = isTarget ? finding.firstCovered() : finding.first();
        Occupation occupation = finding.occupation();
        boolean covered = role != null && !(isTarget && role.isStartingPoint());
        Occupation named = isTarget ? null : finding.named();
        String title = role != null && named == null
                ? role.title()
                : Objects.requireNonNull(occupation).plainName();
        UnderstoodRole understood = new UnderstoodRole(
                line,
                title,
                finding.isSure() ? ReadingConfidence.SURE : ReadingConfidence.LIKELY,
                covered,
                level(statement, context, isOfTechnology(role, occupation)),
                statement.field().orElse(null),
                soc(named == null ? role : null, occupation),
                others(role, covered, title, telling, context.side()),
                own(line, telling, title, isSentence),
                isSentence);
        List<String> stated = isTarget ? List.of() : skills.in(statement, statements);
        return new RoleReading(understood, role != null && covered ? role.id() : null, stated, false);
    }

    /** What somebody calls the job; of a sentence that was not read for sure it is not known which of its words do. */
    private @Nullable OwnWords own(String line, Telling telling, String title, boolean isSentence) {
        if (states.isUnsaid(telling.finding().first())) {
            return OwnWords.UNSAID;
        }
        boolean isTold = telling.finding().isSure() || !isSentence;
        return isTold ? OwnTitle.in(line, telling.statement(), title) : null;
    }

    private List<String> others(@Nullable Role role, boolean covered, String title, Telling telling, Side side) {
        if (role != null && !role.title().equals(title) && covered) {
            return Stream.concat(
                            Stream.of(role.title()),
                            alternatives.to(role, telling.finding(), telling.statement(), side).stream())
                    .toList();
        }
        if (role != null && covered) {
            return telling.finding().isSure()
                    ? List.of()
                    : alternatives.to(role, telling.finding(), telling.statement(), side);
        }
        boolean isWanted = side == Side.TARGET || !telling.finding().isSure();
        return isWanted ? alternatives.nearestTo(telling.finding(), telling.statement(), title, side) : List.of();
    }

    private RoleReading notUnderstood(
            String line, List<Statement> statements, ReadingContext context, List<Role> near) {
        Statement first = statements.isEmpty() ? null : statements.get(0);
        UnderstoodRole understood = new UnderstoodRole(
                line,
                null,
                ReadingConfidence.NONE,
                false,
                context.level(),
                null,
                null,
                alternatives.likelyMeant(first, near, context.side()),
                null,
                isSentence(statements));
        List<String> stated = context.side() == Side.TARGET
                ? List.of()
                : statements.stream()
                        .flatMap(statement -> skills.in(statement).stream())
                        .distinct()
                        .toList();
        return new RoleReading(understood, null, stated, false);
    }

    /** Whether there is more than a title: what somebody was, is or wants to be. */
    private static boolean isSentence(List<Statement> statements) {
        return statements.size() > 1 || statements.stream().anyMatch(statement -> statement.tense() != Tense.PLAIN);
    }

    private static @Nullable Seniority level(Statement statement, ReadingContext context, boolean isOfTechnology) {
        Optional<Seniority> told = isOfTechnology ? statement.level() : statement.levelWithoutStaff();
        return context.level() != null ? context.level() : told.orElse(null);
    }

    private static boolean isOfTechnology(@Nullable Role role, @Nullable Occupation occupation) {
        String soc = soc(role, occupation);
        return (role != null && !role.isStartingPoint())
                || (soc != null && TECHNOLOGY.stream().anyMatch(soc::startsWith));
    }

    private static @Nullable String soc(@Nullable Role role, @Nullable Occupation occupation) {
        if (role != null) {
            return role.soc() == null ? null : role.soc().substring(0, SOC_LENGTH);
        }
        return occupation == null ? null : occupation.soc();
    }
}
