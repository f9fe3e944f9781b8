package io.palier.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * With the program's own database, unless {@code palier.demo=false}; on a server that somebody named only with {@code
 * palier.demo=true} and a password for its log-ins, as everybody knows the other.
 */
class DemoWanted implements Condition {

    private static final int LEAST = 12;

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        var ownDatabase = !settings.containsProperty("spring.datasource.url")
                && settings.getProperty("palier.embedded-database.enabled", Boolean.class, true);
        var wanted = settings.getProperty("palier.demo", Boolean.class, ownDatabase);
        if (wanted
                && !ownDatabase
                && settings.getProperty("palier.demo-password", "").length() < LEAST) {
            throw new IllegalStateException("palier.demo=true on a server of your own wants palier.demo-password, of "
                    + LEAST + " characters or more: the password of the demonstration is known to everybody");
        }
        return wanted;
    }
}
