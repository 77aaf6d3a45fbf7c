package ai.careerpath.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a job title that carry meaning, in one spelling: without case, accents, punctuation, filler words and
 * plural, with one word for what people write in several ways.
 */
public record TitleWords(List<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern EMPLOYER = Pattern.compile("\\s(at|@)\\s.*$");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Names whose punctuation means something, before punctuation is dropped. */
    private static final List<Replacement> NAMES = List.of(
            new Replacement("\\basp\\.net\\b", "aspnet"),
            new Replacement("(?<![a-z])\\.net\\b|\\bdot[ -]net\\b", " dotnet "),
            new Replacement("\\bc ?#|\\bc[ -]?sharp\\b", " csharp "),
            new Replacement("\\bc\\+\\+|\\bc plus plus\\b", " cpp "),
            new Replacement("\\b(node|react|vue|next|nuxt|express|angular)[. -]?js\\b", "$1"),
            new Replacement("\\bfront[ -]end\\b", "frontend"),
            new Replacement("\\bback[ -]end\\b", "backend"),
            new Replacement("\\bfull[ -]stack\\b", "fullstack"),
            new Replacement("\\bdev[ -]?sec[ -]?ops\\b", "devsecops"),
            new Replacement("\\b(dev|ml|sec)[ -]ops\\b", "$1ops"),
            new Replacement("\\b(java|type)[ -]script\\b", "$1script"),
            new Replacement("\\bdata[ -]base\\b", "database"),
            new Replacement("\\bsys(tems?)?[ -]?admin\\b", "sysadmin"),
            new Replacement("\\bhelp[ -]desk\\b", "helpdesk"),
            new Replacement("\\bcyber[ -]security\\b", "cybersecurity"),
            new Replacement("\\bmicro[ -]services?\\b", "microservice"),
            new Replacement("\\bci ?/ ?cd\\b", "cicd"),
            new Replacement("\\br ?& ?d\\b", "rd"),
            new Replacement("\\bq\\.?a\\.?(?![a-z])", "qa"),
            new Replacement("\\bpen[ -]?test(er|ing)\\b", "penetration test$1"));

    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "and",
            "am",
            "as",
            "at",
            "be",
            "become",
            "becoming",
            "career",
            "currently",
            "for",
            "in",
            "im",
            "job",
            "looking",
            "my",
            "of",
            "on",
            "or",
            "position",
            "role",
            "the",
            "to",
            "want",
            "with",
            "work",
            "working");

    private static final Set<String> SENIORITY = Set.of(
            "senior",
            "sr",
            "snr",
            "junior",
            "jr",
            "jnr",
            "lead",
            "principal",
            "staff",
            "intern",
            "internship",
            "trainee",
            "apprentice",
            "entry",
            "level",
            "mid",
            "middle",
            "midlevel",
            "experienced",
            "aspiring",
            "head",
            "chief",
            "associate",
            "graduate",
            "freelance",
            "freelancer",
            "contract",
            "contractor",
            "remote",
            "fulltime",
            "parttime",
            "certified",
            "i",
            "ii",
            "iii",
            "iv",
            "1",
            "2",
            "3");

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("dev", "developer"),
            Map.entry("devs", "developer"),
            Map.entry("programmer", "developer"),
            Map.entry("coder", "developer"),
            Map.entry("programming", "developer"),
            Map.entry("coding", "developer"),
            Map.entry("development", "developer"),
            Map.entry("developing", "developer"),
            Map.entry("eng", "engineer"),
            Map.entry("engr", "engineer"),
            Map.entry("engineering", "engineer"),
            Map.entry("admin", "administrator"),
            Map.entry("administration", "administrator"),
            Map.entry("mgr", "manager"),
            Map.entry("management", "manager"),
            Map.entry("analysis", "analyst"),
            Map.entry("testing", "tester"),
            Map.entry("test", "tester"),
            Map.entry("centre", "center"),
            Map.entry("programme", "program"),
            Map.entry("modelling", "modeling"),
            Map.entry("modeller", "modeler"),
            Map.entry("golang", "go"),
            Map.entry("js", "javascript"),
            Map.entry("ts", "typescript"),
            Map.entry("k8s", "kubernetes"),
            Map.entry("postgres", "postgresql"),
            Map.entry("guru", "specialist"),
            Map.entry("ninja", "specialist"),
            Map.entry("expert", "specialist"),
            Map.entry("professional", "specialist"));

    public TitleWords {
        words = List.copyOf(words);
    }

    public static TitleWords of(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKD);
        text = ACCENT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        text = EMPLOYER.matcher(text).replaceAll("");
        for (Replacement name : NAMES) {
            text = name.applyTo(text);
        }
        List<String> words = new ArrayList<>();
        for (String word : SEPARATOR.split(text)) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                words.add(oneSpelling(word));
            }
        }
        return new TitleWords(words);
    }

    /** The same for titles that differ only in the order of their words. */
    public String key() {
        return String.join(" ", new TreeSet<>(words));
    }

    /** Without the words that only say how senior somebody is. */
    public TitleWords withoutSeniority() {
        return new TitleWords(
                words.stream().filter(word -> !SENIORITY.contains(word)).toList());
    }

    /** With one word for engineers and developers. */
    public TitleWords withoutEngineers() {
        return new TitleWords(words.stream()
                .map(word -> word.equals("engineer") ? "developer" : word)
                .toList());
    }

    private static String oneSpelling(String word) {
        String known = SYNONYMS.get(word);
        if (known != null) {
            return known;
        }
        String singular = singular(word);
        return SYNONYMS.getOrDefault(singular, singular);
    }

    private static String singular(String word) {
        if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private record Replacement(Pattern pattern, String replacement) {

        Replacement(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }

        String applyTo(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }
}
