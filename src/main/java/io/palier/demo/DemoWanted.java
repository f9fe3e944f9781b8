package io.palier.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * With the program's own database, unless {@code palier.demo=false}; on a server that somebody named only with {@code
 * palier.demo=true}.
 */
class DemoWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        var ownDatabase = !settings.containsProperty("spring.datasource.url")
                && settings.getProperty("palier.embedded-database.enabled", Boolean.class, true);
        return settings.getProperty("palier.demo", Boolean.class, ownDatabase);
    }
}
