package ai.careerpath.catalog.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.Meaning;
import ai.careerpath.catalog.search.MeaningSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.semantic.BackgroundRoleSearch.LoadedSearch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundRoleSearchTest {

    private static final Role NURSE =
            new Role("nurse", "Nurse", List.of(), "Starting Points", "Cares.", null, List.of(), List.of(), List.of());
    private static final Optional<Meaning> MEANT =
            Optional.of(new Meaning(List.of(new RoleHit(NURSE, 0.5)), null, false, List.of()));

    private final AtomicInteger released = new AtomicInteger();

    @Test
    void nothingIsFoundUntilTheMeaningIsLoaded() throws InterruptedException {
        CountDownLatch loading = new CountDownLatch(1);
        BackgroundRoleSearch search = new BackgroundRoleSearch(() -> {
            await(loading);
            return loaded(title -> MEANT);
        });

        Thread loader = search.start();
        assertThat(search.search("carer")).isEmpty();
        assertThat(search.describe())
                .containsEntry("active", "lexical")
                .containsEntry("reason", "the sentence model is still loading");

        loading.countDown();
        loader.join();
        assertThat(search.search("carer")).isEqualTo(MEANT);
        assertThat(search.describe()).containsEntry("active", "semantic");
    }

    @Test
    void modelThatDoesNotLoadSaysWhy() throws InterruptedException {
        BackgroundRoleSearch search = new BackgroundRoleSearch(() -> {
            throw new UnsatisfiedLinkError("wrong machine");
        });

        search.start().join();

        assertThat(search.search("carer")).isEmpty();
        assertThat(search.describe())
                .containsEntry("active", "lexical")
                .containsEntry("reason", "the sentence model did not load, see the log");
    }

    @Test
    void modelThatFailsForOneTitleFindsNothing() throws InterruptedException {
        BackgroundRoleSearch search = new BackgroundRoleSearch(() -> loaded(title -> {
            throw new IllegalStateException("the sentence model is closed");
        }));

        search.start().join();

        assertThat(search.search("carer")).isEmpty();
        assertThat(search.tasks("care for the old")).isEmpty();
    }

    @Test
    void modelIsFreedOnceAlsoWhenItComesAfterTheEnd() throws InterruptedException {
        BackgroundRoleSearch before = new BackgroundRoleSearch(() -> loaded(title -> MEANT));
        before.start().join();
        before.close();
        before.close();
        assertThat(released).hasValue(1);

        BackgroundRoleSearch after = new BackgroundRoleSearch(() -> loaded(title -> MEANT));
        after.close();
        after.start().join();
        assertThat(released).hasValue(2);
        assertThat(after.search("carer")).isEmpty();
    }

    private LoadedSearch loaded(MeaningSearch search) {
        return new LoadedSearch(search, released::incrementAndGet);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
