package ai.careerpath.catalog;

/** The bundled catalogue, read once for all tests: it never changes. */
public final class TestCatalog {

    public static final Catalog BUNDLED = Catalog.bundled();

    private TestCatalog() {}
}
