package ai.careerpath;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks a running service for distinct career paths, one after the other, and prints how long one takes. */
final class RequestBenchmark {

    private static final int WARM_UP = 500;
    private static final int REQUESTS = 2_000;
    private static final int OK = 200;

    private RequestBenchmark() {}

    /** @param arguments the address of the service, such as {@code http://localhost:8080} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI address = URI.create(arguments[0]).resolve("/career-path");
        List<Role> roles = Catalog.bundled().roles();
        List<Role> targets =
                roles.stream().filter(role -> !role.isStartingPoint()).toList();
        HttpClient client = HttpClient.newHttpClient();
        double[] millis = new double[REQUESTS];
        for (int number = -WARM_UP; number < REQUESTS; number++) {
            int move = number + WARM_UP;
            String body = """
                    {"currentRole": "%s", "targetRole": "%s"}""".formatted(
                            roles.get(move % roles.size()).title(),
                            targets.get((move * 7 + move / roles.size()) % targets.size())
                                    .title());
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(address + " answered " + answer.statusCode() + ": " + answer.body());
            }
            if (number >= 0) {
                millis[number] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%d requests: median %.1f ms, 99 %% within %.1f ms%n",
                REQUESTS,
                millis[REQUESTS / 2],
                millis[REQUESTS * 99 / 100]);
    }
}
