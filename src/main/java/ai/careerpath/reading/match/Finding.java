package ai.careerpath.reading.match;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a title was found to mean: roles of the catalogue, the likeliest first, or an occupation that is not among them.
 *
 * @param occupation null where a role was found, unless the title is that of a narrower occupation which the role stands for
 * @param isSure whether the first one is meant for sure
 * @param nearby roles that are close by their meaning, where that was looked at
 * @param isAmbiguous whether the whole title means each of the roles, so that any of them may be meant
 * @param isWide whether the title is that of so many jobs, or of jobs so different, that it tells none of them
 * @param isNamed whether the title names the narrower occupation for sure, where the role only stands for it
 */
public record Finding(
        List<Role> roles,
        @Nullable Occupation occupation,
        boolean isSure,
        List<Role> nearby,
        boolean isAmbiguous,
        boolean isWide,
        boolean isNamed) {

    public Finding {
        roles = List.copyOf(roles);
        nearby = List.copyOf(nearby);
    }

    Finding(List<Role> roles, @Nullable Occupation occupation, boolean isSure) {
        this(roles, occupation, isSure, List.of(), false, false, true);
    }

    /** The likeliest role; null where an occupation was found. */
    public @Nullable Role first() {
        return roles.isEmpty() ? null : roles.get(0);
    }

    /** Of the meanings of an ambiguous title the likeliest one that there is a path to; otherwise the likeliest. */
    public @Nullable Role firstCovered() {
        return roles.stream()
                .filter(role -> isAmbiguous && !role.isStartingPoint())
                .findFirst()
                .orElseGet(this::first);
    }

    /** Whether both mean the same job first. */
    public boolean sharesFirst(Finding other) {
        return Objects.equals(first(), other.first())
                && (first() != null || Objects.equals(occupation, other.occupation));
    }

    /** Whether it tells no single job. */
    boolean isVague() {
        return isWide || isAmbiguous || !isNamed;
    }

    static Finding sure(Role role) {
        return new Finding(List.of(role), null, true);
    }

    static Finding sure(Occupation occupation) {
        return new Finding(List.of(), occupation, true);
    }

    static Finding ambiguous(List<Role> roles) {
        return new Finding(roles, null, false, List.of(), true, false, true);
    }

    static Finding likely(List<Role> roles) {
        return new Finding(roles, null, false);
    }

    /** Of an ambiguous title no more than what it means most likely. */
    Finding likeliest() {
        return isAmbiguous ? likely(roles.subList(0, 1)) : this;
    }

    /** The same, with roles that are close by their meaning. */
    public Finding near(List<Role> others) {
        return new Finding(roles, occupation, isSure, others, isAmbiguous, isWide, isNamed);
    }

    /** The same, told as not sure. */
    public Finding unsure() {
        return new Finding(roles, occupation, false, nearby, isAmbiguous, isWide, isNamed);
    }

    /** The same, told as a title that stands for many jobs. */
    Finding wide() {
        return new Finding(roles, occupation, isSure, nearby, isAmbiguous, true, isNamed);
    }

    /**
     * A role where people start that stands for a narrower occupation.
     *
     * @param isSure whether the role does
     * @param isNamed whether the occupation is meant for sure by who wants to get there
     */
    static Finding narrower(Role role, Occupation occupation, boolean isSure, boolean isNamed) {
        return new Finding(List.of(role), occupation, isSure, List.of(), false, false, isNamed);
    }

    /** What somebody wants to become who names it: the narrower occupation, as there is no path to either. */
    public Finding asTarget() {
        if (occupation == null || roles.isEmpty()) {
            return this;
        }
        return isNamed ? sure(occupation) : sure(occupation).unsure();
    }

    /** The narrower occupation that the title names, where the first role only tells what it brings; null where there is none. */
    public @Nullable Occupation named() {
        return roles.isEmpty() || isSure || !isNamed ? null : occupation;
    }

    /** This finding without these roles, unless nothing else was found. */
    public Finding without(Predicate<Role> unwanted) {
        List<Role> others = roles.stream().filter(role -> !unwanted.test(role)).toList();
        return others.isEmpty() ? this : new Finding(others, occupation, isSure, nearby, isAmbiguous, isWide, isNamed);
    }

    /** This finding with the roles of another one behind its own; not sure any more if these are others. */
    public Finding or(Finding other) {
        if (roles.isEmpty() && !other.roles.isEmpty()) {
            return other.unsure();
        }
        // What a title by itself may mean is less than what another one means.
        Set<Role> all = new LinkedHashSet<>(isAmbiguous ? roles.subList(0, 1) : roles);
        all.addAll(other.roles);
        all.addAll(roles);
        boolean same = all.size() == roles.size();
        Occupation common = roles.isEmpty() || same ? occupation : null;
        return new Finding(new ArrayList<>(all), common, isSure && same, nearby, false, false, true);
    }
}
