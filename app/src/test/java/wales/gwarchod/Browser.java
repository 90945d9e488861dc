package wales.gwarchod;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chromium, as a person uses it. The browser is the one on this machine: {@code CHROMIUM} names it, else
 * {@code /usr/bin/chromium}; nothing is downloaded. One browser serves a test class; each reader gets a fresh profile.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts Chromium. */
    public static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setHeadless(true)
                                .setArgs(QUIET)));
    }

    /** A reader with a fresh profile at a wide screen, scripts on; relative addresses start at {@code base}. */
    public Page reader(String base) {
        return reader(base, 1280, true);
    }

    /**
     * A reader with a fresh profile.
     *
     * @param width of the screen in pixels: 1280, or 320 for the narrowest that must work
     * @param scripts whether scripts run: every page must work without
     */
    public Page reader(String base, int width, boolean scripts) {
        return context(base, width, scripts).newPage();
    }

    /** A profile, for what {@link #reader} does not offer, such as two tabs. */
    public BrowserContext context(String base, int width, boolean scripts) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(30_000);
        return context;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path executable() {
        var path = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    "There is no Chromium at " + path + ": install the package chromium, or set CHROMIUM to another.");
        }
        return path;
    }
}
