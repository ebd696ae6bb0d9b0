package id.ntb.ikm.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, as wide as a desk or a telephone. */
final class Browser implements AutoCloseable {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> GRAVE = List.of("serious", "critical");

    /** Runs axe, and gives back what it found that is grave: the rule, and where. */
    private static final String AXE = """
        const done = arguments[arguments.length - 1];
        axe.run().then(found => done(found.violations
            .filter(one => arguments[0].includes(one.impact))
            .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | '))));
        """;

    private final ChromeDriver driver;

    private Browser(ChromeOptions options) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        options.setBinary(CHROMIUM.toFile());
        // root may not have a sandbox, and containers have little shared memory
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        driver = new ChromeDriver(service, options);
    }

    static Browser desk() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--window-size=1280,900", "--hide-scrollbars");
        return new Browser(options);
    }

    static Browser telephone() {
        ChromeOptions options = new ChromeOptions();
        Map<String, Object> screen = Map.of("width", 360, "height", 740, "pixelRatio", 2.0);
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", screen));
        return new Browser(options);
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    String attribute(String css, String name) {
        return driver.findElement(By.cssSelector(css)).getDomAttribute(name);
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** Follows a link, as a finger or the keyboard does. */
    void click(String css) {
        WebElement link = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** How far the page can be pushed sideways. */
    long overhang() {
        return (Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What axe-core calls serious or critical. */
    List<?> graveFindings() {
        driver.executeScript(axe());
        return (List<?>) driver.executeAsyncScript(AXE, GRAVE);
    }

    /** The whole page, however long it is. */
    void screenshot(String name) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        save(name, OutputType.BYTES.convertFromBase64Png((String) shot.get("data")));
    }

    private static void save(String name, byte[] picture) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
