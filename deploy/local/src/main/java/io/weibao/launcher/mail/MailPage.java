package io.weibao.launcher.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Shows the letterbox: a page for people at {@code /}, JSON at {@code /api/messages} ({@code ?to=} narrows, DELETE empties). */
final class MailPage {

    private static final int OK = 200;
    private static final int GONE_WITHOUT_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int THREADS = 2;
    private final ObjectMapper json = new ObjectMapper();
    private final Letterbox letterbox;

    MailPage(Letterbox letterbox) {
        this.letterbox = letterbox;
    }

    void serve(String host, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/api/messages", this::messages);
        server.createContext("/", this::page);
        server.start();
    }

    private void messages(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            letterbox.clear();
            exchange.sendResponseHeaders(GONE_WITHOUT_CONTENT, -1);
            exchange.close();
            return;
        }
        String to = recipient(exchange.getRequestURI().getRawQuery());
        List<Map<String, Object>> found = letterbox.mails().stream()
                .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
                .map(MailPage::view)
                .toList();
        answer(exchange, OK, "application/json", json.writeValueAsBytes(found));
    }

    private void page(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) {
            answer(exchange, NOT_FOUND, "text/plain", "no such page".getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (InputStream page = Objects.requireNonNull(MailPage.class.getResourceAsStream("/mail/page.html"))) {
            answer(exchange, OK, "text/html; charset=utf-8", page.readAllBytes());
        }
    }

    private static String recipient(@Nullable String query) {
        if (query == null || !query.startsWith("to=")) {
            return "";
        }
        return URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> view(CaughtMail mail) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", mail.id());
        view.put("receivedAt", mail.receivedAt().toString());
        view.put("from", mail.from());
        view.put("to", mail.to());
        view.put("subject", mail.subject());
        view.put("text", mail.text());
        return view;
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
