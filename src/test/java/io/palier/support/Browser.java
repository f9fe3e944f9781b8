package io.palier.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real browser at a test's hand. Each person of the story gets a page of its own with its own cookies:
 * {@code var agent = browser.open("en")}. What a page's script reports as an error, or its security policy refuses,
 * fails the test at its end.
 */
public final class Browser {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path DOCS = Path.of("docs/screens");

    /** No sandbox, because root has none; no talk with anyone but the program. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(String address) {
        this.address = address;
    }

    /** Opens an empty page for one more person, who reads this language ({@code en}, {@code fr}). */
    public Page open(String language) {
        return open(language, "Europe/Paris");
    }

    /** The same for somebody whose browser stands in that time zone. */
    public Page open(String language, String zone) {
        return open(language, zone, true);
    }

    /** The same for somebody whose browser runs no script. */
    public Page openWithoutScript(String language) {
        return open(language, "Europe/Paris", false);
    }

    private Page open(String language, String zone, boolean withScript) {
        var context = Launched.BROWSER.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setJavaScriptEnabled(withScript)
                .setTimezoneId(zone)
                .setViewportSize(1280, 800)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        pages.add(page);
        return page;
    }

    /** Opens a page and logs in at {@code /login} with a demo log-in. */
    public Page logIn(String username, String language) {
        return logIn(username, open(language));
    }

    /** Logs in on an open page. */
    public Page logIn(String username, Page page) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("palier");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Keeps the page as {@code target/screenshots/<name>.png}. */
    public void see(Page page, String name) {
        shoot(page, SCREENSHOTS.resolve(name + ".png"));
    }

    /** Twice at most: a browser that is short of memory sometimes cannot, which is no fault of the page. */
    private static void shoot(Page page, Path file) {
        var options = new Page.ScreenshotOptions().setPath(file);
        try {
            page.screenshot(options);
        } catch (PlaywrightException e) {
            page.screenshot(options);
        }
    }

    /**
     * Keeps the page as {@code target/screenshots/<name>.png}; with {@code -Dpalier.screens=true} also as
     * {@code docs/screens/<name>.png}.
     */
    public void keep(Page page, String name) {
        see(page, name);
        if (Boolean.getBoolean("palier.screens")) {
            shoot(page, DOCS.resolve(name + ".png"));
        }
    }

    /** Fails, naming rule and element, when the page as it stands shuts somebody out (WCAG 2.2 A and AA). */
    public void isAccessible(Page page) {
        assertThat(barriers(page)).isEmpty();
    }

    /** What would make it fail, a line each. */
    public List<String> barriers(Page page) {
        return found(page, "tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    /** Of these, what the colours are to blame for: all that another light can change. */
    public List<String> paleness(Page page) {
        return found(page, "rule", List.of("color-contrast", "link-in-text-block"));
    }

    /** Run by hand once it is in the page: the library's own way brings it anew each time, and describes what is right too. */
    private static List<String> found(Page page, String kind, List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = look(page, kind, rules);
        // what changes its colour while it is looked at is looked at again
        return found.isEmpty() ? found : look(page, kind, rules);
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, String kind, List<String> rules) {
        page.evaluate("""
                async () => {
                  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                  await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
                }""");
        return (List<String>) page.evaluate("""
                ([type, values]) => axe.run({ runOnly: { type, values }, resultTypes: ["violations"], preload: false }).then((found) =>
                  found.violations.map((rule) => `${rule.id}: ${rule.help} ${rule.nodes.map((node) => node.html)}`))""", List.of(kind, rules));
    }

    /** Keeps every open page, to see where a failed test stood. */
    void keepAll(String name) {
        for (var i = 0; i < pages.size(); i++) {
            keepQuietly(pages.get(i), "failed-" + name + "-" + i);
        }
    }

    private static void keepQuietly(Page page, String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (RuntimeException e) {
            // A page that is gone cannot be photographed; the test's own failure says more.
        }
    }

    /** What the pages' scripts and policies complained about so far. */
    List<String> complaints() {
        return complaints;
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }

    private static final class Launched {
        static final com.microsoft.playwright.Browser BROWSER = launch();

        private static com.microsoft.playwright.Browser launch() {
            var options = new LaunchOptions().setArgs(FLAGS);
            InstalledBrowser.findOrObtain().ifPresent(options::setExecutablePath);
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                            "1",
                            "PLAYWRIGHT_BROWSERS_PATH",
                            InstalledBrowser.DOWNLOADS.toString())));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(options);
        }
    }
}
