package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.UpstreamSeries;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRegistry;
import ai.careerpath.validation.daytona.sandboxes.SandboxesApi;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApi;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Registers the series of Daytona before their first values, with a key and without one. */
@Component
final class DaytonaSeries implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        List<String> operations = Stream.of(SandboxesApi.OPERATIONS, WorkspacesApi.OPERATIONS)
                .flatMap(List::stream)
                .toList();
        new UpstreamSeries("daytona", operations).bindTo(metrics);
        WorkspaceRegistry.register(metrics);
    }
}
