package io.palier.platform;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Starts the database as soon as it is known that there is one, so that it comes up beside the rest of the program
 * instead of before it.
 */
final class EmbeddedDatabaseAhead implements BeanFactoryPostProcessor {

    private final Environment environment;
    private @Nullable CompletableFuture<EmbeddedDatabase> opening;

    EmbeddedDatabaseAhead(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var settings = Binder.get(environment).bindOrCreate("palier.embedded-database", EmbeddedDatabaseSettings.class);
        opening = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.open(settings));
    }

    /** The database, once it is there. @throws java.util.concurrent.CompletionException because of the refusal */
    EmbeddedDatabase await() {
        if (opening == null) {
            throw new IllegalStateException("nobody has begun to open the database");
        }
        return opening.join();
    }
}
