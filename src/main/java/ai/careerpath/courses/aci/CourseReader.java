package ai.careerpath.courses.aci;

import ai.careerpath.model.Course;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.wording.Excerpt;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Makes a course of a search result. What the service did not say stays open; nothing is guessed. */
final class CourseReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 1000;
    private static final int LONGEST_DURATION = 40;

    private CourseReader() {}

    /** Empty when the result has no title, or no address that a browser may safely open. */
    static Optional<Course> course(SearchResult result) {
        String title = plain(result.title());
        URI url = webAddress(result.url());
        if (title.isEmpty() || url == null) {
            return Optional.empty();
        }
        String duration = plain(result.duration());
        boolean stated = !duration.isEmpty() && duration.length() <= LONGEST_DURATION;
        return Optional.of(new Course(
                Excerpt.of(title, LONGEST_TITLE),
                url.toString(),
                Platforms.nameOf(url.getHost()),
                stated ? duration : null,
                null));
    }

    /** By which two addresses of the same page are recognised: without scheme, www, fragment and last slash. */
    static String page(String url) {
        String lower = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        return lower.replaceFirst("#.*$", "").replaceFirst("/$", "");
    }

    /** Markup is stripped twice: what was escaped in the service's answer is markup as well. */
    private static String plain(String text) {
        return UpstreamText.clean(HtmlUtils.htmlUnescape(UpstreamText.clean(text)));
    }

    private static @Nullable URI webAddress(String text) {
        if (text.length() > LONGEST_URL) {
            return null;
        }
        try {
            URI url = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            boolean usual = url.getHost() != null && url.getHost().contains(".") && url.getRawUserInfo() == null;
            return web && usual ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
