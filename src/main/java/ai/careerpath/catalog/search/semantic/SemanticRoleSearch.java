package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.search.Meaning;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.TaskHit;
import ai.careerpath.catalog.search.embedding.EncodedText;
import ai.careerpath.catalog.search.embedding.SentenceEncoder;
import ai.careerpath.catalog.search.semantic.RoleEmbedding.Closeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the meaning of a text with that of all roles, of all other occupations, and of what is no job at all. */
final class SemanticRoleSearch implements MeaningSearch {

    private static final int MOST_HITS = 24;
    /** An occupation that is farther away is closer than the roles by chance. */
    private static final double CLOSE = 0.5;

    private static final int FEWEST_WORDS_OF_REMARK = 3;
    private static final int MOST_RECENT = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final SentenceEncoder encoder;
    private final List<RoleEmbedding> roles;
    private final List<Occupation> others;
    private final VectorRow othersByName;
    private final VectorRow elsewhere;
    private final VectorRow remarks;
    private final List<JobTasks> jobs;
    private final Map<String, EncodedText> recent = Collections.synchronizedMap(new Recent());

    /** @param known vectors that were computed before; what is missing among them takes some milliseconds each */
    SemanticRoleSearch(Catalog catalog, List<Occupation> occupations, SentenceEncoder encoder, TextVectors known) {
        this.encoder = encoder;
        this.roles = catalog.roles().stream()
                .map(role -> RoleEmbedding.of(role, text -> known.of(text, encoder)))
                .toList();
        this.others = others(catalog, occupations).toList();
        this.othersByName = row(others.stream().map(Occupation::name), known);
        this.elsewhere = row(catalog.elsewhere().stream(), known);
        this.remarks = row(catalog.elsewhere().stream().filter(SemanticRoleSearch::isRemark), known);
        this.jobs = JobTasks.all(catalog, occupations, text -> known.of(text, encoder));
    }

    private VectorRow row(Stream<String> texts, TextVectors known) {
        return VectorRow.of(texts.map(text -> known.of(text, encoder)).toList());
    }

    /** The occupations that no role of the catalogue belongs to. */
    static Stream<Occupation> others(Catalog catalog, List<Occupation> occupations) {
        Set<String> ours = new HashSet<>();
        catalog.roles().stream().map(Role::soc).filter(Objects::nonNull).forEach(ours::add);
        return occupations.stream().filter(occupation -> !ours.contains(occupation.code()));
    }

    @Override
    public Optional<Meaning> search(String text) {
        VectorQuery query = query(text);
        double closestText = -1;
        List<RoleHit> hits = new ArrayList<>();
        for (RoleEmbedding role : roles) {
            Closeness toRole = role.closeness(query);
            closestText = Math.max(closestText, toRole.text());
            hits.add(new RoleHit(role.role(), toRole.whole()));
        }
        hits.sort(Comparator.comparingDouble(RoleHit::score)
                .reversed()
                .thenComparing(hit -> hit.role().id()));
        double[] closeness = othersByName.closeness(query);
        int closest = largest(closeness);
        boolean isOther = closest >= 0 && closeness[closest] > closestText;
        Occupation meant = isOther && closeness[closest] > CLOSE ? others.get(closest) : null;
        return Optional.of(new Meaning(
                hits.subList(0, Math.min(MOST_HITS, hits.size())),
                meant,
                (isOther && meant == null) || elsewhere.closest(query) >= closestText,
                unknownWords(text)));
    }

    @Override
    public List<TaskHit> tasks(String text) {
        return tasks(query(text));
    }

    @Override
    public List<List<TaskHit>> tasks(String text, List<String> beginnings) {
        EncodedText encoded = encoded(text);
        return Stream.concat(Stream.of(encoded.vector()), beginnings.stream().map(encoded::beginning))
                .map(vector -> tasks(VectorQuery.of(vector)))
                .toList();
    }

    private List<TaskHit> tasks(VectorQuery query) {
        double noJob = remarks.closest(query);
        List<TaskHit> hits = jobs.stream()
                .map(job -> job.closeness(query))
                .sorted(Comparator.comparingDouble(TaskHit::score).reversed())
                .toList();
        return hits.get(0).score() > noJob ? hits : List.of();
    }

    /** What was encoded for one question about a line is often what the next one is about. */
    private EncodedText encoded(String text) {
        EncodedText known = recent.get(text);
        if (known != null) {
            return known;
        }
        EncodedText encoded = encoder.read(text);
        recent.put(text, encoded);
        return encoded;
    }

    private VectorQuery query(String text) {
        return VectorQuery.of(encoded(text).vector());
    }

    /** A title is close to whatever is done about it: whoever catches thieves is none. */
    private static boolean isRemark(String text) {
        return SPACE.split(text).length >= FEWEST_WORDS_OF_REMARK;
    }

    private List<String> unknownWords(String text) {
        return SPACE.splitAsStream(text)
                .filter(word -> !encoder.knowsWordsOf(word))
                .toList();
    }

    /** The place of the first of the largest values; -1 where there is none. */
    private static int largest(double[] values) {
        int largest = -1;
        for (int i = 0; i < values.length; i++) {
            if (largest < 0 || values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    /** The texts that were asked for last. */
    private static final class Recent extends LinkedHashMap<String, EncodedText> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EncodedText> eldest) {
            return size() > MOST_RECENT;
        }
    }
}
