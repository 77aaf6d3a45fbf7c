package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.PhraseBook;
import ai.careerpath.catalog.title.PhraseBook.Found;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.model.Seniority;
import ai.careerpath.reading.title.Cue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks the words of a line with what they tell beside the job. */
final class CueReader {

    private static final Set<String> COMPANY_FORMS = new WordFile("noise/company-forms.txt").words();

    /** Behind where somebody works stands as what. */
    private static final Set<String> AS = Set.of("as", "als", "comme", "como", "come", "jako");

    private static final String I_AM = "im";

    private static final Set<String> INSIDE = new WordFile("words/inside-titles.txt").words();

    private static final Set<String> SMALL = Stream.of("words/small.txt", "words/articles.txt")
            .flatMap(file -> new WordFile(file).words().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RANKED = new WordFile("words/ranked.txt").words();

    private final PhraseBook<Cue> frames = Cues.frames();
    private final PhraseBook<Cue> remarks = Cues.remarks();
    private final RoleNouns nouns;

    CueReader(RoleNouns nouns) {
        this.nouns = nouns;
    }

    List<Word> read(List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = start;
            while (end < tokens.size()
                    && tokens.get(end).part() == tokens.get(start).part()) {
                end++;
            }
            words.addAll(readPart(tokens.subList(start, end)));
            start = end;
        }
        return words;
    }

    private List<Word> readPart(List<Token> part) {
        List<String> texts = part.stream().map(Token::text).toList();
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < part.size()) {
            Found<Cue> found = longest(frames.at(i, texts), remarks.at(i, texts));
            if (found == null || isInside(found, texts.get(i), words)) {
                words.add(new Word(part.get(i), levelOf(texts, i)));
                i++;
            } else {
                for (int end = i + found.length(); i < end; i++) {
                    words.add(new Word(part.get(i), found.meaning()));
                }
            }
        }
        spread(words, Kind.AT, Kind.EMPLOYER);
        spread(words, Kind.WITH, Kind.TOOL);
        spread(words, Kind.WITHOUT, Kind.NOISE);
        words.replaceAll(word -> word.is(Kind.WITHOUT) ? word.with(Cue.of(Kind.NOISE)) : word);
        markCompany(words);
        return words;
    }

    /** "I'm" begins a statement, and a Koch "im Hotel" does not; nor does an administratief "medewerker bij". */
    private static boolean isInside(Found<Cue> found, String text, List<Word> before) {
        boolean isTitleWord = found.meaning().isFrame() && INSIDE.contains(text);
        boolean isAlone = found.length() == 1 || !text.equals(I_AM);
        if (!isTitleWord || !isAlone || before.isEmpty()) {
            return false;
        }
        Word last = before.get(before.size() - 1);
        return last.cue() == null && !SMALL.contains(last.token().text());
    }

    private static @Nullable Found<Cue> longest(@Nullable Found<Cue> frame, @Nullable Found<Cue> remark) {
        if (frame == null || remark == null) {
            return frame == null ? remark : frame;
        }
        return remark.length() > frame.length() ? remark : frame;
    }

    private @Nullable Cue levelOf(List<String> texts, int i) {
        Seniority level = LevelMark.of(texts.get(i));
        boolean mayBeLevel = i > 0
                && (LevelMark.isUnmistakable(texts.get(i)) || (isRanked(texts.get(i - 1)) && endsTitle(texts, i)));
        if (level == null && mayBeLevel) {
            level = LevelMark.behindTitle(texts.get(i));
        }
        return level == null ? null : Cue.level(level);
    }

    /** Whether what stands before a number is a title, and no product such as ROS. */
    private boolean isRanked(String text) {
        return RANKED.contains(text) || nouns.isRoleNoun(TitleSpelling.word(text));
    }

    /** Engineer 2 at a bank, but neither "I have 2 dogs" nor "but I want to". */
    private boolean endsTitle(List<String> texts, int i) {
        if (i + 1 == texts.size()) {
            return true;
        }
        Found<Cue> next = longest(frames.at(i + 1, texts), remarks.at(i + 1, texts));
        return next != null && !next.meaning().isFrame();
    }

    /** What follows the first mark belongs to it, up to the next statement. */
    private static void spread(List<Word> words, Kind mark, Kind rest) {
        boolean follows = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean isFrame = word.cue() != null && word.cue().isFrame();
            if (word.is(mark)) {
                follows = true;
            } else if (isFrame || (mark == Kind.AT && AS.contains(word.token().text()))) {
                follows = false;
            } else if (follows
                    && Stream.of(Kind.FIELD, Kind.AT, Kind.WITH, Kind.WITHOUT).noneMatch(word::is)) {
                words.set(i, word.with(Cue.of(rest)));
            }
        }
    }

    /** The words before GmbH or Inc are a name, back to the noun that names a role. */
    private void markCompany(List<Word> words) {
        for (int form = words.size() - 1; form >= 0; form--) {
            if (COMPANY_FORMS.contains(words.get(form).token().text())
                    && words.get(form).cue() == null
                    && form > 0) {
                for (int i = form; i >= 0 && isName(words.get(i)); i--) {
                    words.set(i, words.get(i).with(Cue.of(Kind.EMPLOYER)));
                }
            }
        }
    }

    private boolean isName(Word word) {
        boolean isFrame = word.cue() != null && word.cue().isFrame();
        return !isFrame && !nouns.isRoleNoun(word.token().word());
    }
}
