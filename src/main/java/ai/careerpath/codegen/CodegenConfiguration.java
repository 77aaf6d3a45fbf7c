package ai.careerpath.codegen;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.llm.ChatModels;
import ai.careerpath.sandbox.RuntimeVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the language model where one is configured, with the snippet library behind it; else the library alone. */
@Configuration(proxyBeanMethods = false)
class CodegenConfiguration {

    @Bean
    CodeGenerator codeGenerator(
            Catalog catalog, AnswerCaches caches, RuntimeVersions versions, ObjectProvider<ChatModels> configured) {
        ChatModels model = configured.getIfAvailable();
        return new FallbackCodeGenerator(
                model == null ? null : new FriendliCodeGenerator(model, catalog, caches, versions),
                new LibraryCodeGenerator(catalog));
    }
}
