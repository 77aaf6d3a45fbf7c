package ai.careerpath.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files the catalogue is made of, below one folder. */
final class CatalogFiles {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new RequiredUnlessOptional())
            .build();
    private final String root;

    /** @param root a resource location such as {@code classpath*:catalog}, without a slash at its end */
    CatalogFiles(String root) {
        this.root = root;
    }

    List<Located<SkillEntry>> skills() {
        return read("skills", SkillEntry.class, SkillEntry::id);
    }

    List<Located<Role>> roles() {
        return read("roles", Role.class, Role::id);
    }

    Map<String, List<LibraryProgram>> programs(List<SkillEntry> skills) {
        ProgramFiles programs = new ProgramFiles(skills);
        find("programs/*/*.*").forEach(resource -> programs.add(folderAndName(resource), text(resource)));
        return programs.bySkill();
    }

    /** The lines of {@code elsewhere.txt} that are no comments; none when there is no such file. */
    List<String> elsewhere() {
        return find("elsewhere.txt").stream()
                .filter(Resource::exists)
                .flatMap(resource -> text(resource).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private <T> List<Located<T>> read(String folder, Class<T> type, Function<T, String> id) {
        JavaType list = json.getTypeFactory().constructCollectionType(List.class, type);
        List<Located<T>> entries = new ArrayList<>();
        for (Resource resource : find(folder + "/*.json")) {
            String file = folder + "/" + name(resource);
            List<T> read = parse(file, text(resource), list);
            read.forEach(entry -> entries.add(new Located<>(file, id.apply(entry), entry)));
        }
        if (entries.isEmpty()) {
            throw new InvalidCatalogException("catalog/" + folder + ": no entries found");
        }
        return entries;
    }

    private <T> List<T> parse(String file, String text, JavaType type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new InvalidCatalogException("catalog/" + file + ": " + e.getOriginalMessage() + at(e), e);
        }
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    private List<Resource> find(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(root + "/" + pattern);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(CatalogFiles::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename(), "a catalogue file has a name");
    }

    private static String folderAndName(Resource resource) {
        try {
            String[] parts = resource.getURL().getPath().split("/");
            return parts[parts.length - 2] + "/" + parts[parts.length - 1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
