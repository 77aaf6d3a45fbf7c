package ai.careerpath.pipeline;

import ai.careerpath.configuration.LocalizedTexts;
import ai.careerpath.model.Course;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.Skill;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an answer says about how the roles were read and what was found for them, in the language it is given in. */
@Component
final class ReadingTexts {

    private static final String BETWEEN_TITLES = ", ";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final Set<String> CAPITALIZING = Set.of(ENGLISH, Locale.GERMAN.getLanguage());

    private final LocalizedTexts texts = new LocalizedTexts("messages/answer");

    /**
     * The headline: both jobs as they call them who asked; where that is a sentence, as it was read. Who has none is called
     * nothing.
     */
    String title(JobTransition transition) {
        Locale language = transition.language();
        UnderstoodRole current = transition.current().understood();
        String target = name(transition.target().understood(), language);
        return current.isUnsaid()
                ? text(language, "title.to", target)
                : text(language, "title", name(current, language), target);
    }

    /** Why to learn a skill; of a target that was not read for sure, nothing is claimed flatly. */
    String why(Skill skill, JobTransition transition) {
        UnderstoodRole target = transition.target().understood();
        boolean isDoubtful = target.confidence() == ReadingConfidence.LIKELY && target.covered();
        return isDoubtful ? doubtful(skill.why(), target, transition.language()) : skill.why();
    }

    private String doubtful(String why, UnderstoodRole target, Locale language) {
        String sentence = why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
        return target.own() == null || target.isUnsaid()
                ? text(language, "why.if-that-job", sentence)
                : text(language, "why.if-meant", sentence, target.called());
    }

    /** What stands where there is no code to validate, for clients that show nothing else. */
    String nothingToValidate(JobTransition transition) {
        String skipped = text(transition.language(), "validation.no-skill");
        return target(transition).map(reason -> skipped + ": " + reason).orElse(skipped);
    }

    /** Why one of the steps behind the second one has nothing to do. */
    String nothingToDo(String key, JobTransition transition) {
        return text(transition.language(), key);
    }

    /**
     * What stands where the program of the first skill was not executed, for clients that show nothing else.
     *
     * @param others how many programs of other skills were
     */
    String codeNotValidated(SkillWithCourses first, long others, JobTransition transition) {
        String key = first.codeSnippet() == null ? "validation.no-code" : "validation.not-executed";
        String skipped = text(transition.language(), key, first.skill());
        return others == 0 ? skipped : text(transition.language(), "validation.others", skipped, others);
    }

    /** Returns the same provenance with what there is to say about the two readings. */
    Provenance withReadings(Provenance provenance, JobTransition transition) {
        Provenance told = provenance;
        for (Optional<String> reading : List.of(current(transition), target(transition), same(transition))) {
            Provenance before = told;
            told = reading.map(text -> before.with(Note.reading(text))).orElse(before);
        }
        return told;
    }

    /** Returns the same answer; where all courses are in English and another language was asked for, it is said so. */
    Answer<List<Course>> withLanguageOfCourses(Answer<List<Course>> answer, Locale language) {
        boolean isAllEnglish = !isEnglish(language)
                && !answer.value().isEmpty()
                && answer.value().stream().allMatch(course -> ENGLISH.equals(course.language()));
        return isAllEnglish
                ? new Answer<>(
                        answer.value(), answer.provenance().with(Note.incomplete(text(language, "courses.in-english"))))
                : answer;
    }

    /** Returns the same answer; where a model named skills for a job that the catalogue has no path to, it is said so. */
    Answer<List<Skill>> withModelsReading(Answer<List<Skill>> answer, JobTransition transition) {
        boolean isModels = answer.provenance().source() == Source.FRIENDLI
                && !answer.value().isEmpty()
                && !transition.target().understood().covered();
        return isModels
                ? new Answer<>(
                        answer.value(),
                        answer.provenance()
                                .with(Note.reading(text(
                                        transition.language(),
                                        "reading.by-model",
                                        transition.target().understood().asked()))))
                : answer;
    }

    private Optional<String> current(JobTransition transition) {
        return reading("current", transition.current(), transition.language());
    }

    private Optional<String> target(JobTransition transition) {
        return reading("target", transition.target(), transition.language());
    }

    /** What the skills are where both roles were read as one and no later step in it was asked for. */
    private Optional<String> same(JobTransition transition) {
        RoleReading target = transition.target();
        if (target.roleId() == null
                || !target.roleId().equals(transition.current().roleId())) {
            return Optional.empty();
        }
        Seniority told =
                transition.level() == null ? transition.current().understood().level() : transition.level();
        Seniority from = Objects.requireNonNullElse(told, Seniority.MID);
        Seniority to = Objects.requireNonNullElse(target.understood().level(), from);
        if (!target.understood().covered() || to.compareTo(from) > 0) {
            return Optional.empty();
        }
        return Optional.of(text(
                transition.language(),
                to == from ? "reading.same" : "reading.step-down",
                target.understood().asked(),
                String.valueOf(target.understood().title())));
    }

    /** Empty for a role that was read for sure and is covered. */
    private Optional<String> reading(String side, RoleReading reading, Locale language) {
        UnderstoodRole role = reading.understood();
        String key = key(reading);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String others = String.join(BETWEEN_TITLES, role.alternatives());
        String suffix = others.isEmpty() ? "" : text(language, "reading.others." + side, others);
        return Optional.of(text(language, key + "." + side, role.asked(), String.valueOf(role.title())) + suffix);
    }

    private static String key(RoleReading reading) {
        UnderstoodRole role = reading.understood();
        if (reading.isUnreadable()) {
            return "reading.unreadable";
        }
        return switch (role.confidence()) {
            case NONE -> "reading.none";
            case LIKELY -> role.covered() ? "reading.likely" : "reading.not-covered-likely";
            case SURE -> role.covered() ? "" : "reading.not-covered";
        };
    }

    private String name(UnderstoodRole role, Locale language) {
        if (role.own() != null && !role.isUnsaid()) {
            return capitalized(role.called(), language);
        }
        boolean isReadAsOther = role.title() != null && !role.covered() && !role.isUnsaid();
        if (isReadAsOther || (role.title() == null && role.isSentence())) {
            return text(language, "title.sentence", role.asked().strip());
        }
        return isEnglish(language) ? role.titleWithRank() : role.called();
    }

    /** A headline begins with a capital in languages that write nouns, or titles, with one. */
    private static String capitalized(String title, Locale language) {
        boolean isSmall = title.equals(title.toLowerCase(language));
        return isSmall && CAPITALIZING.contains(language.getLanguage())
                ? title.substring(0, 1).toUpperCase(language) + title.substring(1)
                : title;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(ENGLISH);
    }

    private String text(Locale language, String key, Object... values) {
        return texts.text(language, key, values);
    }
}
