package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.search.TaskHit;
import ai.careerpath.catalog.title.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done in a job, as people say it: the vectors of the sentences in {@code reading/tasks.txt}. */
record JobTasks(@Nullable Role role, @Nullable Occupation occupation, VectorRow tasks) {

    private static final String FILE = "tasks.txt";
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    /** All sentences. */
    static Stream<String> texts() {
        return new WordFile(FILE).rows(2).stream().flatMap(row -> BETWEEN.splitAsStream(row.get(1)));
    }

    /** @throws IllegalStateException naming the job that is neither a role nor an occupation */
    static List<JobTasks> all(
            Catalog catalog, List<Occupation> occupations, Function<String, QuantizedVector> vectors) {
        List<JobTasks> all = new ArrayList<>();
        for (List<String> row : new WordFile(FILE).rows(2)) {
            String job = row.get(0);
            VectorRow tasks =
                    VectorRow.of(BETWEEN.splitAsStream(row.get(1)).map(vectors).toList());
            all.add(catalog.role(job)
                    .map(role -> new JobTasks(role, null, tasks))
                    .orElseGet(() -> new JobTasks(null, occupation(job, occupations), tasks)));
        }
        return List.copyOf(all);
    }

    private static Occupation occupation(String code, List<Occupation> occupations) {
        return occupations.stream()
                .filter(occupation -> occupation.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "reading/" + FILE + ": \"" + code + "\" is neither a role nor an occupation"));
    }

    TaskHit closeness(VectorQuery query) {
        return new TaskHit(role, occupation, tasks.closest(query));
    }
}
