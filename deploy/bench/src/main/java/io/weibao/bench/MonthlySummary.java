package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

/**
 * How long it takes until the operations summary of a month is a PDF: figures, charts and pages, of the months in which the imported
 * incidents were raised and solved.
 */
final class MonthlySummary implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YearMonth FIRST = YearMonth.of(2016, 2);
    private static final int MONTHS = 3;
    private static final double GOAL = 5_000;

    @Override
    public String letter() {
        return "h";
    }

    @Override
    public String title() {
        return "one monthly summary over the imported year";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        var manager = SignIn.as("manager", stand.platform());
        try (var connection = new HttpConnection(stand.gateway())) {
            var customer = customer(connection, manager);
            preview(connection, manager, customer, FIRST);
            var latencies = new Latencies();
            int summaries = stand.times(30, 9);
            for (int i = 0; i < summaries; i++) {
                long from = System.nanoTime();
                preview(connection, manager, customer, FIRST.plusMonths(i % MONTHS));
                latencies.add(System.nanoTime() - from);
            }
            return List.of(Finding.of("h", "operations summary of a month as PDF")
                    .measured(latencies.text())
                    .beside("%d of %d months, 890 incidents".formatted(summaries, MONTHS))
                    .judged(Goal.atMostMillis(GOAL), latencies.p99())
                    .figure("p50 ms", latencies.p50())
                    .figure("p99 ms", latencies.p99()));
        }
    }

    private static String customer(HttpConnection connection, SignIn manager) throws IOException {
        var found = JSON.readTree(connection
                        .get("/api/v1/customers?key=history", manager.token())
                        .body())
                .at("/items/0/id");
        if (found.isMissingNode()) {
            throw new CannotMeasure("no incident log was imported");
        }
        return found.asText();
    }

    private static void preview(HttpConnection connection, SignIn manager, String customer, YearMonth month)
            throws IOException {
        var wanted = JSON.createObjectNode()
                .put("kind", "OPERATIONS_SUMMARY")
                .put("customer", customer)
                .put("month", month.toString())
                .put("language", "zh");
        var answer = connection.post(
                "/api/v1/documents/preview?as=pdf",
                manager.token(),
                wanted.toString().getBytes(StandardCharsets.UTF_8));
        if (answer.status() != 200 || !answer.body().startsWith("%PDF")) {
            throw new CannotMeasure("no PDF came of " + month + ": " + answer.status());
        }
    }
}
