package ai.careerpath.api.limits;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.catalina.Pipeline;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts around every request what has to be done outside of all filters, where only Tomcat itself is. */
@Component
final class TomcatCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final ObjectMapper json;

    TomcatCustomizer(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            Pipeline host = context.getParent().getPipeline();
            host.addValve(new CloseUnreadBodyValve());
            host.addValve(new ProblemErrorReportValve(json));
        });
    }

    /** After Boot's customizer, so that these valves get to see a failure first. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
