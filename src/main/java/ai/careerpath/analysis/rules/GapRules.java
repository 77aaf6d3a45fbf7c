package ai.careerpath.analysis.rules;

/** The rules of a gap by what they are about. */
public record GapRules(SkillRules skills, LanguageRules languages, TechnologyRules technologies, CareerRules careers) {

    /** Reads the bundled files. */
    public static GapRules bundled() {
        RuleFile gap = new RuleFile("gap");
        return new GapRules(
                new SkillRules(gap),
                new LanguageRules(gap),
                new TechnologyRules(new RuleFile("technologies")),
                new CareerRules(gap, new RuleFile("stops")));
    }
}
