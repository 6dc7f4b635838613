package org.entente.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of this machine. */
final class Browser implements AutoCloseable {

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Whether the tests are to do without a browser, because somebody has said so in the environment.
   */
  static boolean isUnwanted() {
    return "1".equals(System.getenv("ENTENTE_NO_BROWSER"));
  }

  static Browser open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(
        find("ENTENTE_CHROMIUM", "chromium", "chromium-browser", "google-chrome").toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--lang=en-GB");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("ENTENTE_CHROMEDRIVER", "chromedriver").toFile())
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.resize(1440, 900);
    return browser;
  }

  private static Path find(String variable, String... names) {
    String given = System.getenv(variable);
    Stream<Path> candidates =
        given != null && !given.isBlank()
            ? Stream.of(Path.of(given))
            : Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)));
    Optional<Path> found = candidates.filter(Files::isExecutable).findFirst();
    return found.orElseThrow(
        () ->
            new AssertionError(
                "The browser test needs "
                    + names[0]
                    + ", which is not on the PATH. Install it (Debian: apt-get install chromium"
                    + " chromium-driver), name it in "
                    + variable
                    + ", or set ENTENTE_NO_BROWSER=1 to do without this test."));
  }

  void go(String pathAndQuery) {
    driver.get(RunningApi.address(pathAndQuery).toString());
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  WebElement see(String css) {
    return wait(css, true);
  }

  /** The element that holds these words; waits for it. */
  WebElement see(String css, String words) {
    return new WebDriverWait(driver, Duration.ofSeconds(20))
        .withMessage("no " + css + " with '" + words + "' on the page")
        .ignoring(StaleElementReferenceException.class)
        .until(
            page ->
                page.findElements(By.cssSelector(css)).stream()
                    .filter(one -> one.isDisplayed() && one.getText().contains(words))
                    .findFirst()
                    .orElse(null));
  }

  void seeNo(String css) {
    wait(css, false);
  }

  private WebElement wait(String css, boolean there) {
    return new WebDriverWait(driver, Duration.ofSeconds(20))
        .withMessage((there ? "no " : "still a ") + css + " on the page")
        .ignoring(StaleElementReferenceException.class)
        .until(
            page -> {
              List<WebElement> shown =
                  page.findElements(By.cssSelector(css)).stream()
                      .filter(WebElement::isDisplayed)
                      .toList();
              if (there) {
                return shown.isEmpty() ? null : shown.get(0);
              }
              return shown.isEmpty() ? page.findElement(By.tagName("body")) : null;
            });
  }

  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  void back() {
    driver.navigate().back();
  }

  Object run(String script) {
    return ((JavascriptExecutor) driver).executeScript(script);
  }

  /** What the browser complained of: scripts that failed, content that the policy refused. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps a picture of the page under {@code target/screenshots}. */
  void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
