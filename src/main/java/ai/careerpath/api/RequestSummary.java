package ai.careerpath.api;

import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.pipeline.CareerPath;
import ai.careerpath.pipeline.StepListener;
import ai.careerpath.step.StepReport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What the log is to say about a request, collected while it is worked on. Holds no text of a user. */
public final class RequestSummary implements StepListener {

    private final List<StepReport> reports = new CopyOnWriteArrayList<>();
    private volatile String outcome = "cancelled";

    /** The summary of this request, from now on. */
    public static RequestSummary begin(HttpServletRequest request) {
        RequestSummary summary = new RequestSummary();
        request.setAttribute(RequestSummary.class.getName(), summary);
        return summary;
    }

    /** The summary of a request that got as far as its controller. */
    static Optional<RequestSummary> of(HttpServletRequest request) {
        return Optional.ofNullable((RequestSummary) request.getAttribute(RequestSummary.class.getName()));
    }

    @Override
    public void finished(StepReport report) {
        reports.add(report);
    }

    /** The career path was made. */
    public void done(CareerPath path) {
        outcome = path.outcome();
    }

    /** The code was validated. */
    public void done(CodeValidation validation) {
        outcome = validation.outcome().id();
    }

    /** There is no answer, and the request was told why. */
    public void failed(Throwable failure) {
        outcome = failure instanceof RefusedException ? "refused" : "failed";
    }

    /** How the work ended; cancelled as long as nothing else is known. */
    String outcome() {
        return outcome;
    }

    /** The steps that had to do without what they were meant to use, separated by commas. */
    String degraded() {
        return reports.stream()
                .filter(StepReport::fellShort)
                .map(report -> report.step().id())
                .collect(Collectors.joining(","));
    }

    /** Each step with its source, status and duration. */
    String steps() {
        return reports.stream().map(RequestSummary::step).collect(Collectors.joining(", "));
    }

    private static String step(StepReport report) {
        return "%s %s %s %d ms"
                .formatted(report.step().id(), source(report), report.status().id(), report.durationMillis());
    }

    private static String source(StepReport report) {
        return report.source() == null ? "nobody" : report.source().id();
    }
}
