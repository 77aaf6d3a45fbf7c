package ai.careerpath.catalog;

import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled roles, skills and programs: read and checked once, never changed. Thread-safe. */
public final class Catalog {

    private static final String BUNDLED = "classpath*:catalog";

    private final List<Role> roles;
    private final Map<String, Role> rolesById;
    private final Map<String, SkillEntry> skillsById;
    private final Map<String, SkillEntry> skillsByName;
    private final Map<String, List<LibraryProgram>> programs;
    private final List<String> elsewhere;
    private final Map<String, List<SkillEntry>> prerequisites;

    private Catalog(
            List<Role> roles,
            List<SkillEntry> skills,
            Map<String, List<LibraryProgram>> programs,
            List<String> elsewhere) {
        this.roles = List.copyOf(roles);
        this.rolesById = roles.stream().collect(Collectors.toMap(Role::id, Function.identity()));
        this.skillsById = skills.stream()
                .collect(Collectors.toMap(
                        SkillEntry::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.skillsByName = SkillNames.index(skills);
        this.programs = Map.copyOf(programs);
        this.elsewhere = List.copyOf(elsewhere);
        this.prerequisites = skills.stream().collect(Collectors.toMap(SkillEntry::id, this::prerequisitesOf));
    }

    /**
     * The catalogue of this application.
     *
     * @throws InvalidCatalogException when a bundled file is broken, naming the file and the entry
     */
    public static Catalog bundled() {
        return at(BUNDLED);
    }

    /**
     * The catalogue in the folders {@code roles}, {@code skills} and {@code programs} below a resource location.
     *
     * @param location such as {@code file:/etc/careerpath/catalog}, without a slash at its end
     * @throws InvalidCatalogException when a file is broken, naming the file and the entry
     */
    public static Catalog at(String location) {
        return of(new CatalogFiles(location), List.of());
    }

    /**
     * The catalogue of this application and the roles below a folder of this machine.
     *
     * @throws InvalidCatalogException when a file is broken, naming the file and the entry
     */
    public static Catalog bundledWith(Path folder) {
        return of(new CatalogFiles(BUNDLED), new CatalogFiles(folder.toUri().toString()).roles());
    }

    private static Catalog of(CatalogFiles files, List<Located<Role>> more) {
        List<Located<SkillEntry>> skills = files.skills();
        List<Located<Role>> own = files.roles();
        List<Located<Role>> roles = Stream.concat(own.stream(), more.stream()).toList();
        CatalogCheck.check(roles, skills);
        own.forEach(CoverageCheck::check);
        Map<String, List<LibraryProgram>> programs = files.programs(Located.values(skills));
        return new Catalog(Located.values(roles), Located.values(skills), programs, files.elsewhere());
    }

    public List<Role> roles() {
        return roles;
    }

    /** The role with this id; empty when there is none. */
    public Optional<Role> role(String id) {
        return Optional.ofNullable(rolesById.get(id));
    }

    /**
     * The role that a file names.
     *
     * @param file path of the resource
     * @throws IllegalStateException naming the file and the role that the catalogue does not have
     */
    public Role role(String id, String file) {
        return role(id).orElseThrow(
                        () -> new IllegalStateException(file + ": the catalogue has no role \"" + id + "\""));
    }

    public List<SkillEntry> skills() {
        return List.copyOf(skillsById.values());
    }

    /** The skill with this id, name or alias, in any case and punctuation; empty when there is none. */
    public Optional<SkillEntry> skill(String name) {
        SkillEntry byId = skillsById.get(name);
        return byId != null ? Optional.of(byId) : Optional.ofNullable(skillsByName.get(SkillNames.key(name)));
    }

    /** The role as a knowledge source describes a job, with the names of its skills. */
    public JobProfile profile(Role role) {
        List<SkillDemand> demands = role.skills().stream()
                .map(required -> new SkillDemand(name(required.skill()), required.weight(), required.level()))
                .toList();
        return new JobProfile(role.title(), role.description(), role.category(), demands, "catalog: " + role.title());
    }

    /** All skills to have before the given one, those that need nothing first; empty for an unknown id. */
    public List<SkillEntry> prerequisites(String skillId) {
        return prerequisites.getOrDefault(skillId, List.of());
    }

    /** The programs of the skill with this id: basic ones first, of one level the best language first. */
    public List<LibraryProgram> programs(String skillId) {
        return programs.getOrDefault(skillId, List.of());
    }

    /** Jobs and remarks that people type and that mean no role of this catalogue. */
    public List<String> elsewhere() {
        return elsewhere;
    }

    private String name(String skillId) {
        SkillEntry skill = skillsById.get(skillId);
        return skill == null ? skillId : skill.name();
    }

    private List<SkillEntry> prerequisitesOf(SkillEntry skill) {
        Map<String, SkillEntry> found = new LinkedHashMap<>();
        collectPrerequisites(skill.id(), found);
        return List.copyOf(found.values());
    }

    private void collectPrerequisites(String skillId, Map<String, SkillEntry> found) {
        SkillEntry skill = skillsById.get(skillId);
        if (skill == null) {
            return;
        }
        for (String id : skill.prerequisites()) {
            collectPrerequisites(id, found);
            SkillEntry prerequisite = skillsById.get(id);
            if (prerequisite != null) {
                found.putIfAbsent(id, prerequisite);
            }
        }
    }
}
