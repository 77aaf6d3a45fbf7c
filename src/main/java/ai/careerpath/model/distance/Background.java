package ai.careerpath.model.distance;

/** How far somebody has come who learns a skill, which tells what lessons are below them; in rising order. */
public enum Background {
    /** They come from outside of tech work, or nothing is known of them. */
    NEWCOMER,
    /** They do some kind of tech work. */
    PROFESSIONAL,
    /** They are a senior of tech work, or lead others there. */
    SENIOR,
    /**
     * They work with a skill of its kind or with several of its field, or are a senior of tech work who has the basics of it:
     * lessons for beginners are below them, even where the skill is new.
     */
    PRACTISED
}
