package ai.careerpath.reading;

import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.catalog.occupation.OccupationMap;
import java.util.Optional;

/** Reads by words alone, as the service does while its search by meaning is not loaded; made once for all tests. */
final class LexicalReader {

    static final RoleReader READER =
            new CatalogRoleReader(TestCatalog.BUNDLED, OccupationMap::bundled, text -> Optional.empty());

    private LexicalReader() {}
}
