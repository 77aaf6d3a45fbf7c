package ai.careerpath.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the comment lines at the top of a program say.
 *
 * @param description as one paragraph; empty when the code starts without a comment
 * @param needs what a line {@code needs: numpy, pandas} names
 */
record ProgramHeader(String description, List<String> needs) {

    private static final Pattern COMMENT_MARK = Pattern.compile("^\\s*(#!.*|#+|//+|--+|/\\*+|\\*/|\\*)\\s?");
    private static final Pattern COMMENT_END = Pattern.compile("\\s*\\*/\\s*$");
    private static final String NEEDS = "needs:";

    static ProgramHeader of(String code) {
        List<String> words = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        for (String line : code.lines().dropWhile("<?php"::equals).toList()) {
            if (!COMMENT_MARK.matcher(line).find()) {
                break;
            }
            String text = COMMENT_MARK.matcher(line).replaceFirst("");
            text = COMMENT_END.matcher(text).replaceFirst("").strip();
            if (text.startsWith(NEEDS)) {
                needs.addAll(List.of(text.substring(NEEDS.length()).strip().split("\\s*,\\s*")));
            } else {
                words.add(text);
            }
        }
        return new ProgramHeader(String.join(" ", words).strip().replaceAll("\\s+", " "), List.copyOf(needs));
    }
}
