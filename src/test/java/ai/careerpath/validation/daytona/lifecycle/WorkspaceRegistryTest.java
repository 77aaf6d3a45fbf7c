package ai.careerpath.validation.daytona.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

class WorkspaceRegistryTest {

    @Test
    void countsUnderTheNamesOfTheManual() {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        WorkspaceRegistry registry = new WorkspaceRegistry(WorkspaceJournal.none(), metrics);
        WorkspaceRef ours = WorkspaceRef.fresh().withId("1");

        registry.created(ours).block();
        registry.created(WorkspaceRef.fresh().withId("2")).block();
        registry.deleted(ours);
        registry.deleted(new WorkspaceRef("of-an-earlier-process", "3"));
        registry.unknown(WorkspaceRef.fresh());

        assertThat(metrics.scrape().lines())
                .contains(
                        "careerpath_workspaces_live 1.0",
                        "careerpath_workspaces_total{event=\"created\"} 2.0",
                        "careerpath_workspaces_total{event=\"deleted\"} 1.0",
                        "careerpath_workspaces_total{event=\"reaped\"} 1.0",
                        "careerpath_workspaces_total{event=\"unknown\"} 1.0");
    }

    @Test
    void whatIsBeingCreatedMayUseUpTheQuotaAsMuchAsWhatIsThere() {
        WorkspaceRegistry registry = new WorkspaceRegistry(WorkspaceJournal.none(), new SimpleMeterRegistry());
        WorkspaceRef other = WorkspaceRef.fresh();
        assertThat(registry.usesQuota()).isFalse();

        registry.intended(other).block();
        assertThat(registry.usesQuota()).isTrue();

        registry.refused(other);
        assertThat(registry.usesQuota()).isFalse();
    }
}
