package ai.careerpath.pipeline;

import ai.careerpath.step.Provenance;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in one line where the answers for several skills came from. */
final class CombinedProvenance {

    private CombinedProvenance() {}

    /** The least good of the provenances, with the reasons of all; at least one is given. */
    static Provenance of(List<Provenance> provenances) {
        Provenance worst = provenances.stream()
                .max(Comparator.comparing(Provenance::status))
                .orElseThrow();
        String reasons = provenances.stream()
                .map(Provenance::reason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Provenance(worst.source(), worst.status(), reasons.isEmpty() ? null : reasons);
    }
}
