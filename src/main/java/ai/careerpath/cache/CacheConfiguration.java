package ai.careerpath.cache;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.GuardedCalls;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shares the caches where a Redis is configured. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    private static final String REDIS_URL = "careerpath.redis.url";

    @Bean
    AnswerCaches answerCaches(ObjectProvider<SharedCache> configured) {
        return new AnswerCaches(configured.getIfAvailable(() -> SharedCache.NONE));
    }

    @Bean
    @ConditionalOnSetting(REDIS_URL)
    GuardedCalls redisCalls(UpstreamGuards guards, ObservationRegistry observations) {
        return new GuardedCalls(RedisSharedCache.NAME, "redis", guards, observations);
    }

    @Bean
    @ConditionalOnSetting(REDIS_URL)
    RedisSharedCache redisSharedCache(RedisProperties properties, GuardedCalls redisCalls) {
        return new RedisSharedCache(new RedisConnection(properties.requiredUrl()), redisCalls);
    }

    @Bean
    @ConditionalOnSetting(REDIS_URL)
    HealthIndicator redisHealthIndicator(GuardedCalls redisCalls) {
        return redisCalls.health();
    }
}
