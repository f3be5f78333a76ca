package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A real Chromium without a window, driven by its own DevTools protocol. Everything it complains about is remembered. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCREENS = Path.of("target/screens");

    private final Process chromium;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket page;
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Process chromium, Path profile) throws IOException, InterruptedException {
        this.chromium = chromium;
        var port = profile.resolve("DevToolsActivePort");
        Awaitility.await("Chromium listens")
                .atMost(PATIENCE)
                .until(() -> Files.exists(port) && Files.readAllLines(port).size() >= 2);
        var address = "http://127.0.0.1:" + Files.readAllLines(port).getFirst();
        var opened = http.send(
                HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        page = http.newWebSocketBuilder()
                .buildAsync(
                        URI.create(JSON.readTree(opened.body())
                                .path("webSocketDebuggerUrl")
                                .asText()),
                        new Listener())
                .join();
        List.of("Page", "Runtime", "Log").forEach(domain -> command(domain + ".enable", Map.of()));
    }

    /** @param profile an empty directory */
    static Browser with(Path profile) throws IOException, InterruptedException {
        var chromium = new ProcessBuilder(
                        System.getProperty("weibao.chromium", "/usr/bin/chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Browser(chromium, profile);
    }

    /** A screen of that size, with fingers instead of a mouse if it is narrow. */
    Browser screen(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    Browser open(String address) {
        command("Page.navigate", Map.of("url", address));
        return this;
    }

    /** Clicks the first element that matches, as soon as there is one that can be clicked. */
    Browser click(String selector) {
        until(selector);
        evaluate("document.querySelector(" + quoted(selector) + ").click()");
        return this;
    }

    /** Types into the first field that matches. */
    Browser type(String selector, String text) {
        until(selector);
        evaluate("document.querySelector(" + quoted(selector) + ").focus()");
        command("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Waits for an element that can be used. */
    Browser until(String selector) {
        return untilTrue("(e => e !== null && !e.disabled)(document.querySelector(" + quoted(selector) + "))");
    }

    Browser untilTrue(String condition) {
        Awaitility.await(condition)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .conditionEvaluationListener(new Awaited(this))
                .until(() -> evaluate(condition).asBoolean());
        return this;
    }

    String text(String selector) {
        return until(selector)
                .evaluate("document.querySelector(" + quoted(selector) + ").innerText")
                .asText();
    }

    String address() {
        return evaluate("location.href").asText();
    }

    JsonNode evaluate(String expression) {
        return command("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .at("/result/value");
    }

    /** Keeps a picture of what is seen for whoever wants to look. */
    Browser picture(String name) {
        var data = command("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asText();
        try {
            Files.createDirectories(SCREENS);
            Files.write(SCREENS.resolve(name + ".png"), Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Errors of scripts, failed requests and breaches of the content policy so far. */
    List<String> complaints() {
        return complaints;
    }

    private JsonNode command(String method, Map<String, ?> parameters) {
        int id = commands.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        page.sendText(
                        JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters))
                                .toString(),
                        true)
                .join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join().path("result");
    }

    /** As a script would write it. */
    static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }

    @Override
    public void close() {
        page.abort();
        http.shutdownNow();
        chromium.descendants().forEach(ProcessHandle::destroyForcibly);
        chromium.destroyForcibly();
        assertThat(chromium.onExit().orTimeout(20, TimeUnit.SECONDS).join().isAlive())
                .isFalse();
    }

    /** When waiting ends in vain, a picture says more than the condition. */
    private record Awaited(Browser browser) implements org.awaitility.core.ConditionEvaluationListener<Boolean> {

        @Override
        public void conditionEvaluated(org.awaitility.core.EvaluatedCondition<Boolean> condition) {}

        @Override
        public void onTimeout(org.awaitility.core.TimeoutEvent timeout) {
            browser.picture("in-vain");
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(String text) {
            try {
                var said = JSON.readTree(text);
                var waiting = answers.remove(said.path("id").asInt(-1));
                if (waiting != null) {
                    waiting.complete(said);
                } else {
                    complain(said.path("method").asText(), said.path("params"));
                }
            } catch (IOException e) {
                complaints.add(text);
            }
        }

        private void complain(String method, JsonNode details) {
            boolean wrong =
                    switch (method) {
                        case "Runtime.exceptionThrown" -> true;
                        case "Runtime.consoleAPICalled" ->
                            details.path("type").asText().equals("error");
                        // Asking who is signed in before anybody is has to answer 401; the browser writes it down all
                        // the same.
                        case "Log.entryAdded" ->
                            details.at("/entry/level").asText().equals("error")
                                    && !details.at("/entry/url").asText().endsWith("/api/v1/me");
                        default -> false;
                    };
            if (wrong) {
                complaints.add(method + " " + details);
            }
        }
    }
}
