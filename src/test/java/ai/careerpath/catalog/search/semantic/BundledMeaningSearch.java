package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.embedding.SentenceEncoder;
import java.io.IOException;

/** The search by meaning with the vectors that the build made. */
public final class BundledMeaningSearch {

    private BundledMeaningSearch() {}

    public static MeaningSearch of(Catalog catalog, OccupationMap occupations, SentenceEncoder encoder)
            throws IOException {
        return new SemanticRoleSearch(catalog, occupations.all(), encoder, RoleEmbeddingsBuilder.bundled());
    }
}
