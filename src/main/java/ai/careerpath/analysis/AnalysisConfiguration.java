package ai.careerpath.analysis;

import ai.careerpath.analysis.gap.GapCalculator;
import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.llm.ChatModels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the language model where one is configured, with the catalogue behind it; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    GapCalculator gapCalculator(Catalog catalog) {
        return new GapCalculator(catalog);
    }

    @Bean
    SkillGapAnalyzer skillGapAnalyzer(
            Catalog catalog, GapCalculator gaps, AnswerCaches caches, ObjectProvider<ChatModels> configured) {
        ChatModels model = configured.getIfAvailable();
        return new FallbackSkillGapAnalyzer(
                model == null ? null : new FriendliSkillGapAnalyzer(model, catalog, caches),
                new CatalogSkillGapAnalyzer(gaps));
    }
}
