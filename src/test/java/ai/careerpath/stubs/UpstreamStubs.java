package ai.careerpath.stubs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Map;

/** All upstreams on the loopback address, each under a path of its own, with answers as the real ones give them. */
public final class UpstreamStubs implements AutoCloseable {

    /** The upstreams, by the names of their steps' sources. */
    public enum Name {
        WEAVIATE,
        FRIENDLI,
        ACI,
        DAYTONA;

        String path() {
            return "/" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int ABOVE_ALL = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private static final String DOCUMENT = """
            {"data":{"Get":{"JobKnowledge":[{"title":"{{jsonPath request.body '$.variables.q'}}",
             "description":"What people in this job do, as a document in Weaviate tells it.","category":"IT",
             "skills":["Python","Kubernetes","Terraform","Docker","SQL","Machine Learning"],
             "_additional":{"id":"6f1c2f0a-0000-4000-8000-000000000001","certainty":0.93,"distance":0.14}}]}}}""";

    private static final String SCHEMA = """
            {"class":"JobKnowledge","multiTenancyConfig":{"enabled":false},"vectorizer":"none","properties":[
             {"dataType":["text"],"indexSearchable":true,"name":"title"},
             {"dataType":["text"],"indexSearchable":true,"name":"description"},
             {"dataType":["text"],"indexSearchable":true,"name":"category"},
             {"dataType":["text[]"],"name":"skills"}]}""";

    /** What Weaviate answers to a query with an Int variable. */
    private static final String INT_VARIABLE = """
            {"data":{"Get":{"JobKnowledge":null}},"errors":[{"locations":[{"column":30,"line":1}],
             "message":"interface conversion: interface {} is int64, not int","path":["Get","JobKnowledge"]}]}""";

    /** More than three, so that three are left for people who know some of them. */
    private static final String SKILLS = """
            {"id":"chatcmpl-1","object":"chat.completion","model":"stub","created":1767225600,"choices":[{"index":0,\
            "message":{"role":"assistant","content":"{\\"skills\\":[\
            {\\"name\\":\\"Kubernetes\\",\\"why\\":\\"The job runs everything it builds on Kubernetes.\\"},\
            {\\"name\\":\\"Python\\",\\"why\\":\\"Most of the tools of this job are written in Python.\\"},\
            {\\"name\\":\\"SQL\\",\\"why\\":\\"Answers to daily questions come out of databases.\\"},\
            {\\"name\\":\\"Docker\\",\\"why\\":\\"Every service of the team is shipped as an image.\\"},\
            {\\"name\\":\\"Terraform\\",\\"why\\":\\"Infrastructure is described in code there.\\"},\
            {\\"name\\":\\"Linux\\",\\"why\\":\\"All the machines of the team run Linux.\\"}]}"},\
            "finish_reason":"stop","logprobs":null}],\
            "usage":{"prompt_tokens":412,"completion_tokens":96,"total_tokens":508}}""";

    private static final String SNIPPET = """
            {{regexExtract (jsonPath request.body '$.messages[1].content') '"skill":"([^"]*)"' 'skill'}}\
            {"id":"chatcmpl-2","object":"chat.completion","model":"stub","created":1767225600,"choices":[{"index":0,\
            "message":{"role":"assistant","content":"{\\"language\\":\\"python\\",\\"description\\":\\"Lists what to practise \
            for {{skill.0}}.\\",\\"code\\":\\"# What to practise first for {{skill.0}}\\\\nsteps = ['read', 'try', 'explain']\\\\n\
            for number, step in enumerate(steps, 1):\\\\n    print(f'{number}. {step}')\\\\nprint('done')\\\\n\\"}"},\
            "finish_reason":"stop","logprobs":null}],\
            "usage":{"prompt_tokens":318,"completion_tokens":74,"total_tokens":392}}""";

    private static final String WEB_RESULTS = """
            {"success":true,"data":{"type":"search","web":{"type":"search","results":[
             {"title":"{{jsonPath request.body '$.function_input.query.q'}}: from <strong>zero</strong>",
              "url":"https://www.coursera.org/learn/{{randomValue length=6 type='ALPHABETIC' uppercase=false}}","description":"A course."},
             {"title":"{{jsonPath request.body '$.function_input.query.q'}} &amp; more",
              "url":"https://www.edx.org/learn/{{randomValue length=6 type='ALPHABETIC' uppercase=false}}","description":"Another one."}]}}}""";

    private static final String VIDEO_RESULTS = """
            {"success":true,"data":{"type":"videos","results":[{"type":"video_result",
             "title":"{{jsonPath request.body '$.function_input.query.q'}} in an hour",
             "url":"https://www.youtube.com/watch?v={{randomValue length=8 type='ALPHANUMERIC'}}","video":{"duration":"59:30"}}]}}""";

    private static final String OUTPUT = """
            {"status":"completed","exit_code":0,"stdout":"1. read\\n2. try\\n3. explain\\ndone\\n","stderr":"","execution_time":0.21}""";
    private static final String NOT_EXECUTED = """
            {"status":"completed","exit_code":0,"stdout":"The stub of Daytona executes nothing.\\n","stderr":"","execution_time":0.01}""";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").globalTemplating(true));

    private UpstreamStubs() {}

    public static UpstreamStubs start() {
        UpstreamStubs stubs = new UpstreamStubs();
        stubs.server.start();
        stubs.reset();
        return stubs;
    }

    /** The settings that make the service use the stubs. */
    public Map<String, String> settings() {
        return Map.of(
                "careerpath.weaviate.url",
                server.baseUrl() + Name.WEAVIATE.path(),
                "careerpath.friendli.base-url",
                server.baseUrl() + Name.FRIENDLI.path(),
                "careerpath.friendli.token",
                "flp_stub-canary-1",
                "careerpath.aci.base-url",
                server.baseUrl() + Name.ACI.path() + "/v1",
                "careerpath.aci.api-key",
                "aci-stub-canary-2",
                "careerpath.aci.linked-account-owner-id",
                "stub",
                "careerpath.daytona.base-url",
                server.baseUrl() + Name.DAYTONA.path() + "/v1",
                "careerpath.daytona.api-key",
                "dtn_stub-canary-3");
    }

    /** Everything works again, and what was asked is forgotten. */
    public void reset() {
        server.resetAll();
        server.stubFor(post(urlPathEqualTo("/weaviate/v1/graphql")).willReturn(json(DOCUMENT)));
        server.stubFor(get(urlPathEqualTo("/weaviate/v1/schema/JobKnowledge")).willReturn(json(SCHEMA)));
        server.stubFor(get(urlPathEqualTo("/weaviate/v1/meta")).willReturn(json("{\"version\":\"1.40.0-dev\"}")));
        server.stubFor(post(urlPathEqualTo("/weaviate/v1/graphql"))
                .withRequestBody(matchingJsonPath("$.query", containing("Aggregate")))
                .willReturn(json("{\"data\":{\"Aggregate\":{\"JobKnowledge\":[{\"meta\":{\"count\":1}}]}}}")));
        server.stubFor(get(urlPathEqualTo("/friendli/models"))
                .willReturn(json("{\"object\":\"list\",\"data\":[{\"id\":\"zai-org/GLM-5.3-Flash\"}]}")));
        server.stubFor(post(urlPathEqualTo("/weaviate/v1/graphql"))
                .withRequestBody(matchingJsonPath("$.query", containing(":Int")))
                .willReturn(json(INT_VARIABLE)));
        server.stubFor(completions("skills").willReturn(json(SKILLS)));
        server.stubFor(completions("snippet").willReturn(json(SNIPPET)));
        server.stubFor(
                post(urlPathMatching("/aci/v1/functions/.*WEB_SEARCH/execute")).willReturn(json(WEB_RESULTS)));
        server.stubFor(post(urlPathMatching("/aci/v1/functions/.*VIDEO_SEARCH/execute"))
                .willReturn(json(VIDEO_RESULTS)));
        server.stubFor(post(urlPathEqualTo("/daytona/v1/workspaces"))
                .willReturn(json("{\"id\":\"ws-{{randomValue length=8 type='ALPHANUMERIC'}}\"}")
                        .withStatus(201)));
        server.stubFor(
                post(urlPathMatching("/daytona/v1/workspaces/[^/]+/execute")).willReturn(json(NOT_EXECUTED)));
        server.stubFor(post(urlPathMatching("/daytona/v1/workspaces/[^/]+/execute"))
                .withRequestBody(matchingJsonPath("$[?(@.code =~ /# What to practise first.*/s)]"))
                .willReturn(json(OUTPUT)));
        server.stubFor(delete(urlPathMatching("/daytona/v1/workspaces/[^/]+"))
                .willReturn(aResponse().withStatus(204)));
    }

    /** Lets every call to this upstream end like this. */
    public void replies(Name upstream, ResponseDefinitionBuilder answer) {
        server.stubFor(any(urlPathMatching(upstream.path() + "/.*"))
                .atPriority(ABOVE_ALL)
                .willReturn(answer));
    }

    /** Lets the model answer questions of this kind, {@code skills} or {@code snippet}, with this body. */
    public void modelReplies(String kind, String body) {
        server.stubFor(completions(kind).atPriority(ABOVE_ALL).willReturn(json(body)));
    }

    /** Lets Daytona answer each execution with this body. */
    public void executionReplies(String body) {
        server.stubFor(post(urlPathMatching("/daytona/v1/workspaces/[^/]+/execute"))
                .atPriority(ABOVE_ALL)
                .willReturn(json(body)));
    }

    /** Lets the upstream fail at once. */
    public void takeDown(Name upstream) {
        replies(upstream, aResponse().withStatus(503));
    }

    /** What this upstream was asked for requests, in no order; what it is asked at start is not among it. */
    public List<LoggedRequest> requests(Name upstream) {
        UrlPattern path = urlPathMatching(upstream.path() + "/.*");
        return server.findAll(new RequestPatternBuilder(RequestMethod.ANY, path)).stream()
                .filter(request -> !request.getUrl().matches(".*/(meta|models)"))
                .filter(request -> !request.getBodyAsString().contains("Aggregate"))
                .toList();
    }

    /** What stands at a JSON pointer in the body of each request that has one. */
    public List<String> requested(Name upstream, String pointer) {
        return requests(upstream).stream()
                .map(LoggedRequest::getBodyAsString)
                .filter(body -> !body.isEmpty())
                .map(body -> read(body).at(pointer).asText())
                .toList();
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MappingBuilder completions(String kind) {
        return post(urlPathEqualTo("/friendli/chat/completions"))
                .withRequestBody(matchingJsonPath("$.response_format.json_schema.name", equalTo(kind)));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return okJson(body);
    }

    @Override
    public void close() {
        server.stop();
    }
}
