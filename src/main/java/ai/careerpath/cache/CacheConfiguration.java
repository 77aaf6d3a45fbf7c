package ai.careerpath.cache;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
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
    Upstream redis(Upstreams upstreams) {
        return upstreams.create(RedisSharedCache.NAME, "redis");
    }

    @Bean
    @ConditionalOnSetting(REDIS_URL)
    RedisSharedCache redisSharedCache(RedisProperties properties, @Qualifier("redis") Upstream redis) {
        return new RedisSharedCache(new RedisConnection(properties.requiredUrl()), redis);
    }

    @Bean
    @ConditionalOnSetting(REDIS_URL)
    HealthIndicator redisHealthIndicator(@Qualifier("redis") Upstream redis) {
        return redis.health();
    }
}
