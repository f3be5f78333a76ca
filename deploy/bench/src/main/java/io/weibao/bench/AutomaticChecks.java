package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How many automatic checks inspection-service makes in a minute: many that are due every minute, all looking at one server here. */
final class AutomaticChecks implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 3_000;
    private static final int FEW = 600;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNKNOWN_YET = 422;

    @Override
    public String letter() {
        return "i";
    }

    @Override
    public String title() {
        return "automatic checks a minute";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        var looks = new AtomicLong();
        int checks = stand.times(MANY, FEW);
        var answering = Executors.newFixedThreadPool(2);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(answering);
        server.createContext("/", exchange -> answer(exchange, looks));
        server.start();
        try (var inspections = Ledger.ofInspections(stand.platform())) {
            record(stand, server.getAddress().getPort(), checks);
            stand.say("%,d checks, each due every minute".formatted(checks));
            pause(Duration.ofMinutes(1));
            long before = looks.get();
            pause(Duration.ofMinutes(1));
            long made = looks.get() - before;
            double behind = inspections.number(
                    "select count(*) from automatic_check where customer_id = ? and active and next_at < clock_timestamp() - interval '5 seconds'",
                    BenchCustomer.ID);
            return List.of(Finding.of("i", "%,d checks due every minute".formatted(checks))
                    .measured("%,d checks/min".formatted(made))
                    .beside("%.0f more than 5 s behind".formatted(behind))
                    .judged(Goal.atLeast(0.95), made / (double) checks)
                    .figure("checks per minute", (double) made)
                    .figure("behind", behind));
        } finally {
            server.stop(0);
            answering.shutdownNow();
            BenchCustomer.rest(stand.platform());
        }
    }

    private static void record(Stand stand, int port, int checks) throws IOException {
        var manager = SignIn.as("manager", stand.platform());
        try (var connection = new HttpConnection(stand.platform().http("inspection-service"))) {
            allow(connection, manager, "127.0.0.1:" + port);
            var component = JSON.createObjectNode()
                    .put("customer", BenchCustomer.ID.toString())
                    .put("system", BenchCustomer.system("calm").toString())
                    .put("kind", "APPLICATION")
                    .put("name", "Bench " + port);
            var id = JSON.readTree(accepted(connection, "/api/v1/components", manager, component))
                    .path("id")
                    .asText();
            for (int i = 0; i < checks; i++) {
                accepted(
                        connection,
                        "/api/v1/automatic-checks",
                        manager,
                        JSON.createObjectNode()
                                .put("component", id)
                                .put("kind", "HTTP")
                                .put("url", "http://127.0.0.1:" + port + "/" + i)
                                .put("everyMinutes", 1)
                                .put("itemKey", "application-reachable"));
            }
        }
    }

    private static void allow(HttpConnection connection, SignIn manager, String target) throws IOException {
        var list = "/api/v1/automatic-checks/allowed-targets/" + BenchCustomer.ID;
        var version = JSON.readTree(connection.get(list, manager.token()).body())
                .path("version")
                .asText();
        var body = JSON.createObjectNode();
        body.putArray("targets").add(target);
        connection.put(list, manager.token(), '"' + version + '"', bytes(body));
    }

    private static String accepted(HttpConnection connection, String path, SignIn manager, ObjectNode body)
            throws IOException {
        var answer = connection.post(path, manager.token(), bytes(body));
        for (int tries = 0; tries < 50 && answer.status() == UNKNOWN_YET && path.endsWith("components"); tries++) {
            pause(Duration.ofMillis(200));
            answer = connection.post(path, manager.token(), bytes(body));
        }
        if (answer.status() != CREATED) {
            throw new CannotMeasure(
                    "a check was refused (was the platform started with WEIBAO_CHECKS_ALLOW_LOOPBACK=true?): "
                            + answer.said());
        }
        return answer.body();
    }

    private static void answer(HttpExchange exchange, AtomicLong looks) throws IOException {
        try (exchange) {
            looks.incrementAndGet();
            exchange.sendResponseHeaders(OK, -1);
        }
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void pause(Duration length) {
        long until = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
