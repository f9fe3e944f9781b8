package io.palier.support;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a Chromium, or obtains one: the one named by {@code PALIER_BROWSER}, an installed one, the distribution's
 * package where it may be installed, Playwright's own download. Fails when there is none: a journey is never skipped.
 */
final class InstalledBrowser {

    /** Where Playwright puts its own download; the folder is not committed. */
    static final Path DOWNLOADS = Path.of(".mvn/browsers").toAbsolutePath();

    private static final Logger log = LoggerFactory.getLogger(InstalledBrowser.class);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledBrowser() {}

    /**
     * The browser to drive; empty when it is Playwright's own, which Playwright finds by itself.
     *
     * @throws IllegalStateException when none can be had, with what to do about it
     */
    static Optional<Path> findOrObtain() {
        var installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (mayInstallPackages()) {
            log.info("no browser found: installing the distribution's chromium");
            run(List.of("apt-get", "update", "-qq"));
            run(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"));
            installed = installed();
            if (installed.isPresent()) {
                return installed;
            }
        }
        log.info("no browser found: letting Playwright download its own");
        if (downloaded()) {
            return Optional.empty();
        }
        throw new IllegalStateException("The journeys need a browser and none could be had. Install Chromium or Chrome"
                + " (Debian: apt-get install chromium), or name one: PALIER_BROWSER=/path/to/chrome.");
    }

    private static Optional<Path> installed() {
        var named = Optional.ofNullable(System.getenv("PALIER_BROWSER")).map(Path::of).stream();
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)));
        var onMac = Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        return Stream.of(named, onPath, onMac)
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .filter(browser -> run(List.of(browser.toString(), "--version"))) // Ubuntu's is a stub without snap
                .findFirst();
    }

    private static boolean mayInstallPackages() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean downloaded() {
        var install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        install.environment().put("PLAYWRIGHT_BROWSERS_PATH", DOWNLOADS.toString());
        return run(install);
    }

    private static boolean run(List<String> command) {
        var process = new ProcessBuilder(command);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return run(process);
    }

    /** Runs to the end, ten minutes at most; the output goes to the log's neighbour, so that a failure can be read. */
    private static boolean run(ProcessBuilder command) {
        try {
            var output = Files.createDirectories(Path.of("target")).resolve("browser-install.log");
            var process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            log.warn("{} could not be run: {}", command.command().get(0), e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
