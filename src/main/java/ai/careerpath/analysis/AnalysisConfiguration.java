package ai.careerpath.analysis;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.llm.ChatClient;
import ai.careerpath.upstream.Fallback;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the language model where one is configured, with the catalogue behind it; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    SkillGapAnalyzer skillGapAnalyzer(Catalog catalog, AnswerCaches caches, ObjectProvider<ChatClient> configured) {
        ChatClient model = configured.getIfAvailable();
        if (model == null) {
            return new CatalogSkillGapAnalyzer(catalog, "FRIENDLI_TOKEN is not set");
        }
        SkillGapAnalyzer embedded = new CatalogSkillGapAnalyzer(catalog, null);
        SkillGapAnalyzer remote = new FriendliSkillGapAnalyzer(model, catalog, caches);
        return (transition, knowledge, deadline) -> Fallback.on(
                remote.analyze(transition, knowledge, deadline), embedded.analyze(transition, knowledge, deadline));
    }
}
