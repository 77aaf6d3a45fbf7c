package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.language.Vocabulary;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the statements of a line mean, in the surest way that there is. Thread-safe. */
public final class TitleMatcher {

    private static final String STUDENT = "student";
    /** In the order of the file, as the first that fits counts. */
    private static final List<String> STUDENTS = new WordFile("words/students.txt")
            .words().stream().map(TitleSpelling::plain).map(TitleSpelling::word).toList();

    private final ExactTitles exact;
    private final TitleIndex index;
    private final RoleNouns nouns;
    private final ForeignHeads foreignHeads;
    private final CompoundTitles compounds;
    private final MisspelledTitles misspelled;
    private final FieldTitles fields;
    private final ForeignTitles foreign;
    private final SkillTitles skills;
    private final PartialTitles partial;
    private final BracketedRemarks remarks;
    private final MeaningTitles meaning;
    private final Activities activities;
    private final HeadedTitles headed;
    private final Homonyms homonyms;

    public TitleMatcher(
            Catalog catalog, RoleNouns nouns, Supplier<OccupationMap> occupations, MeaningSearch meaningSearch) {
        OccupationFinder occupationFinder = new OccupationFinder(catalog, occupations, nouns);
        Vocabulary vocabulary = new Vocabulary(catalog, occupationFinder::hasWord);
        TitleTranslator translator = new TitleTranslator(vocabulary::has);
        this.nouns = nouns;
        index = new TitleIndex(catalog);
        foreignHeads = new ForeignHeads(index, translator, nouns, vocabulary::knows);
        exact = new ExactTitles(index, occupationFinder, nouns);
        compounds = new CompoundTitles(index, vocabulary::knows);
        fields = new FieldTitles(catalog);
        skills = new SkillTitles(catalog, nouns, occupationFinder::hasWord);
        partial = new PartialTitles(exact, nouns, vocabulary::knows);
        misspelled = new MisspelledTitles(exact, List.of(skills, partial), vocabulary, nouns);
        remarks = new BracketedRemarks(exact, skills, partial);
        foreign = new ForeignTitles(
                translator,
                List.of(exact, skills, partial),
                index,
                word -> vocabulary.has(word) && !nouns.isRoleNoun(word));
        meaning = new MeaningTitles(meaningSearch, translator, vocabulary);
        activities = new Activities(catalog);
        homonyms = new Homonyms(catalog, nouns);
        headed = new HeadedTitles(exact, nouns);
    }

    /**
     * What a statement means; empty where that cannot be told.
     *
     * @param told what it tells that somebody does, in a sentence from its verb on; null where it is none
     */
    public Optional<Finding> find(Statement statement, @Nullable String told) {
        return statement.tense() == Tense.STUDY ? student(statement) : title(statement, told);
    }

    /** What a statement means where that is sure. The model, which takes long and is never sure, is hardly ever asked. */
    public Optional<Finding> findSure(Statement statement) {
        if (statement.tense() == Tense.STUDY) {
            return student(statement).filter(Finding::isSure);
        }
        return byTitles(statement)
                .or(() -> byWords(statement).flatMap(finding -> homonyms.checked(finding, statement, this::guess)))
                .or(() -> misspelled
                        .findPart(statement.wordings())
                        .filter(finding -> finding.isSure()
                                && checkedGuess(statement, null).isEmpty()))
                .filter(Finding::isSure);
    }

    /** A student of the subject, or just a student. */
    private Optional<Finding> student(Statement statement) {
        // Where it is studied stands behind a preposition.
        Stream<List<String>> ofSubject = Stream.concat(
                        Stream.concat(Stream.of(statement), statement.parts().stream())
                                .flatMap(part -> part.wordings().stream()),
                        statement.aroundPreposition().stream().limit(1).flatMap(side -> side.wordings().stream()))
                .flatMap(words -> STUDENTS.stream()
                        .map(student -> Stream.concat(words.stream(), Stream.of(student))
                                .distinct()
                                .toList()));
        return exact.find(Stream.concat(ofSubject, Stream.of(List.of(STUDENT))).toList());
    }

    private Optional<Finding> title(Statement statement, @Nullable String told) {
        return byTitles(statement)
                .or(() -> checkedGuess(statement, told))
                .or(() -> misspelled.findPart(statement.wordings()));
    }

    /** What a statement means by titles and activities that are listed, without a guess by single words or their meaning. */
    public Optional<Finding> byTitles(Statement statement) {
        return headed.find(statement)
                .or(() -> exact.find(statement)
                        .map(finding -> remarks.compared(finding, statement))
                        .map(finding -> translated(finding, statement)))
                .or(() -> foreignHeads.beforePlace(statement))
                .or(() -> fields.find(statement))
                .or(() -> activities.find(statement))
                .or(() -> foreign.find(statement))
                .or(() -> compounds.find(statement.wordings()))
                .or(() -> foreignHeads.find(statement.wordings()))
                .or(() -> misspelled.find(statement.wordings()));
    }

    /** Entwickler (Java): several jobs by its noun, and one by all of its words. */
    private Finding translated(Finding finding, Statement statement) {
        return finding.isAmbiguous()
                ? foreign.find(statement)
                        .filter(other -> other.isSure() && !other.sharesFirst(finding))
                        .orElse(finding)
                : finding;
    }

    private Optional<Finding> checkedGuess(Statement statement, @Nullable String told) {
        return guess(statement, told).flatMap(finding -> homonyms.checked(finding, statement, this::guess));
    }

    private Optional<Finding> guess(Statement statement) {
        return guess(statement, null);
    }

    private Optional<Finding> guess(Statement statement, @Nullable String told) {
        return byWords(statement).or(() -> meaning.find(statement, told));
    }

    private Optional<Finding> byWords(Statement statement) {
        return skills.find(statement.wordings()).or(() -> partial.find(statement));
    }

    /** What the common noun of a title that is not understood means by itself: some software developer, some analyst. */
    public List<Role> ofNoun(Statement statement) {
        return statement.wordings().stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(nouns::isRoleNoun)
                .reduce((first, last) -> last)
                .flatMap(noun -> index.find(List.of(noun)))
                .map(Finding::roles)
                .orElse(List.of());
    }

    /** The roles that are closest to a text by its meaning, the closest first, also where none of them is meant. */
    public List<Role> closest(String text) {
        return meaning.closest(text);
    }
}
