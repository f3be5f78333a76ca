package io.weibao.launcher.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A server that answers as the platform and its identity provider do, as far as an import asks. */
final class FakePlatform implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Map<String, String> ticketByIncident = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    final List<JsonNode> customers = new ArrayList<>();
    final List<JsonNode> agreements = new ArrayList<>();
    final List<Integer> batchSizes = new ArrayList<>();
    private long looksUntilCaughtUp;
    private String rejectedState = "";

    FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The clocks show nothing for this many looks. */
    FakePlatform slowBy(int looks) {
        looksUntilCaughtUp = looks;
        return this;
    }

    FakePlatform rejecting(String state) {
        rejectedState = state;
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean signedIn = "Bearer token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        try {
            if (path.endsWith("/token")) {
                boolean right = body.contains("password=right");
                send(exchange, right ? 200 : 401, right ? token() : error("invalid_grant"));
            } else if (!signedIn) {
                send(exchange, 401, error("unauthenticated"));
            } else {
                send(exchange, 200, api(exchange.getRequestMethod() + " " + path, body));
            }
        } catch (UncheckedIOException e) {
            send(exchange, 500, error(String.valueOf(e.getMessage())));
        }
    }

    private JsonNode api(String operation, String body) throws IOException {
        return switch (operation) {
            case "GET /api/v1/customers" -> list(customers);
            case "POST /api/v1/customers" -> kept(customers, body);
            case "GET /api/v1/agreements" -> list(agreements);
            case "POST /api/v1/agreements" -> kept(agreements, body);
            case "POST /api/v1/history/tickets" -> take(json.readTree(body));
            case "GET /api/v1/history/summary" -> summary(keys.size());
            case "GET /api/v1/clocks/summary" -> summary(looksUntilCaughtUp-- > 0 ? 0 : keys.size());
            case "GET /api/v1/clocks" ->
                list(ticketByIncident.values().stream().map(this::clock).toList());
            default -> throw new UncheckedIOException(new IOException("nothing answers " + operation));
        };
    }

    private JsonNode take(JsonNode batch) {
        batchSizes.add(batch.path("tickets").size());
        ObjectNode receipt = json.createObjectNode();
        ArrayNode tickets = receipt.putArray("tickets");
        for (JsonNode incident : batch.path("tickets")) {
            String number = incident.path("number").asText();
            String ticket = ticketByIncident.computeIfAbsent(
                    number, _ -> "DEF-2016-%06d".formatted(ticketByIncident.size() + 1));
            ArrayNode rows = tickets.addObject()
                    .put("number", number)
                    .put("ticket", ticket)
                    .putArray("rows");
            for (JsonNode row : incident.path("rows")) {
                ObjectNode outcome = rows.addObject().put("key", row.path("key").asText());
                if (row.path("state").asText().equals(rejectedState)) {
                    outcome.put("outcome", "rejected").put("reason", "unknown-state");
                } else {
                    outcome.put("outcome", keys.add(row.path("key").asText()) ? "accepted" : "already-known");
                }
            }
        }
        return receipt;
    }

    private ObjectNode clock(String ticket) {
        ObjectNode clock = json.createObjectNode();
        boolean odd = ticket.endsWith("1");
        clock.putObject("ticket").put("number", ticket);
        clock.put("target", "response").put("reading", odd ? "breached" : "met").put("dueAt", "2016-03-01T00:00:00Z");
        return clock;
    }

    private JsonNode summary(int facts) {
        return json.createObjectNode()
                .put("tickets", facts == 0 ? 0 : ticketByIncident.size())
                .put("rows", facts)
                .put("facts", facts)
                .put("clocks", ticketByIncident.size());
    }

    private JsonNode kept(List<JsonNode> things, String body) throws IOException {
        things.add(json.readTree(body));
        return things.getLast();
    }

    private JsonNode list(List<? extends JsonNode> things) {
        ObjectNode page = json.createObjectNode();
        page.putArray("items").addAll(things);
        return page.putNull("next");
    }

    private JsonNode token() {
        return json.createObjectNode().put("access_token", "token").put("expires_in", 300);
    }

    private JsonNode error(String what) {
        return json.createObjectNode().put("error", what);
    }

    private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
