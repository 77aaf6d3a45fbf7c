package ai.careerpath.reading.match;

import ai.careerpath.reading.title.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a title means with what stands in brackets behind it: a building engineer (hotel maintenance) need not be a
 * civil engineer.
 */
final class BracketedRemarks {

    private final ExactTitles exact;
    private final SkillTitles skills;
    private final PartialTitles partial;

    BracketedRemarks(ExactTitles exact, SkillTitles skills, PartialTitles partial) {
        this.exact = exact;
        this.skills = skills;
        this.partial = partial;
    }

    /** The finding; not sure where the brackets tell something else than a skill, or another job. */
    Finding compared(Finding finding, Statement statement) {
        Optional<Statement> remark = statement.bracketed();
        if (remark.isEmpty()
                || !finding.isSure()
                || skills.areSkills(remark.get().allWords())
                || isPartOfTitle(finding, statement)) {
            return finding;
        }
        return other(remark.get(), statement).map(finding::or).orElse(finding).unsure();
    }

    /** Technical Lead (Mobile): with what is in the brackets it is one title. */
    private boolean isPartOfTitle(Finding finding, Statement statement) {
        return exact.find(List.of(statement.allWords()))
                .filter(whole -> whole.roles().equals(finding.roles()) && whole.isSure())
                .isPresent();
    }

    private Optional<Finding> other(Statement remark, Statement statement) {
        List<String> words = remark.allWords();
        List<String> all = statement.allWords();
        List<String> completed = new ArrayList<>(words);
        all.stream()
                .filter(word -> !words.contains(word))
                .reduce((first, last) -> last)
                .ifPresent(completed::add);
        return exact.find(List.of(words, completed))
                .or(() -> partial.find(List.of(words)))
                .or(() -> partial.find(List.of(completed)));
    }
}
