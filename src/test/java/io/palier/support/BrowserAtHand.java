package io.palier.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each test method a browser of its own, and looks over its shoulder when the test ends. */
final class BrowserAtHand implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserAtHand.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class
                && test.getTestMethod().isPresent();
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, type -> new Browser("http://localhost:" + port(test)), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = test.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            browser.keepAll(test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName());
        }
        browser.close();
        assertThat(browser.complaints())
                .as("errors of scripts and refusals of the security policy")
                .isEmpty();
    }

    private static String port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }
}
