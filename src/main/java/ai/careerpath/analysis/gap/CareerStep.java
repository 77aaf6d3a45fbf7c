package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.RoleReading;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.UnderstoodRole.OwnWords;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which job and seniority to which somebody goes.
 *
 * @param current null when nothing is known about the current job
 * @param targetWords what the target is called by who asked; empty where that is not known
 * @param currentWords what the current job is called by who has it; empty where that is not known
 * @param stated what the person says they know, in their words
 */
record CareerStep(
        @Nullable JobProfile current,
        Seniority from,
        JobProfile target,
        Seniority to,
        String targetWords,
        String currentWords,
        List<String> stated) {

    /** The field of the jobs that lead others. */
    static final String LEADERSHIP = "Leadership";

    /** Who stays in their job is taken to want the next step in it, unless they ask for one below their own. */
    static CareerStep of(JobTransition transition, JobKnowledge knowledge, JobProfile target) {
        @Nullable
        JobProfile current =
                knowledge.current().isEmpty() ? null : knowledge.current().get(0);
        @Nullable
        Seniority told =
                transition.level() == null ? transition.current().understood().level() : transition.level();
        Seniority from = Objects.requireNonNullElse(told, Seniority.MID);
        @Nullable Seniority asked = ofTitle(transition.target().understood().level(), target);
        // Nobody who has led others begins again in the middle of the craft, unless they say so.
        boolean isBack = isLeading(current) && !isLeading(target);
        Seniority to = Objects.requireNonNullElse(asked, isBack ? Seniority.SENIOR : Seniority.MID);
        boolean isStepDown = asked != null && to.compareTo(from) < 0;
        if (isSame(current, target) && to.compareTo(from) <= 0 && !isStepDown) {
            to = from == Seniority.LEAD ? Seniority.LEAD : Seniority.values()[from.ordinal() + 1];
        }
        return new CareerStep(
                current,
                from,
                target,
                to,
                words(transition.target()),
                words(transition.current()),
                transition.knownSkills());
    }

    private static String words(RoleReading role) {
        @Nullable OwnWords own = role.understood().own();
        return own == null ? "" : own.words();
    }

    /** At which step of the current job they are. */
    Seniority rung() {
        return current == null ? from : Objects.requireNonNullElse(ofTitle(from, current), Seniority.MID);
    }

    /** Whether the current job is none of tech work. */
    boolean isFromOutside() {
        return current != null && current.category().equals(Role.STARTING_POINTS);
    }

    /** Whether somebody who leads others wants a job that does not: what they worked with before, they begin with again. */
    boolean isBackToTheCraft() {
        return isLeading(current) && !isLeading(target);
    }

    /** Whether somebody leads others already. */
    boolean isFromLeading() {
        return isLeading(current);
    }

    private static boolean isLeading(@Nullable JobProfile job) {
        return job != null && job.category().equals(LEADERSHIP);
    }

    /** How far they have come in their working life: who leads others is a lead, at whichever step of that job. */
    Seniority experience() {
        boolean leads = isLeading(current) && from != Seniority.JUNIOR;
        return leads ? Seniority.LEAD : from;
    }

    /** The level, unless it is the job itself that a title such as "Head of Data" or "Test Lead" names with it. */
    private static @Nullable Seniority ofTitle(@Nullable Seniority told, JobProfile job) {
        boolean namesJob = job.category().equals(LEADERSHIP) || job.title().endsWith(" Lead");
        return told == Seniority.LEAD && namesJob ? null : told;
    }

    /** Whether the job stays the same and only the seniority changes. */
    boolean isWithinRole() {
        return isSame(current, target);
    }

    private static boolean isSame(@Nullable JobProfile current, JobProfile target) {
        return current != null && current.title().equalsIgnoreCase(target.title());
    }
}
