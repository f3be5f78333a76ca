package io.weibao.reporting.figures;

import static io.weibao.reporting.figures.FigureCalls.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.weibao.reporting.Scene;
import io.weibao.reporting.content.Period;
import io.weibao.reporting.figures.IncidentLog.Incident;
import io.weibao.reporting.figures.IncidentLog.Row;
import io.weibao.reporting.wire.ClockTeller;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The shipped year of real incidents, told in events as the import tells them, gives the figures that anybody gets who counts the rows
 * of the file himself. The counting here shares no code with the service: it writes the states of an incident as letters and looks
 * where a letter of rest follows one of work.
 */
@QuarkusTest
class ImportedYearConsumerTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String YEAR = "from=2016-01-01&to=2017-12-31";

    @Inject
    Scene scene;

    /** A solution, as counted from the file. */
    private record Solved(String ticket, Instant at, double hours) {}

    @Test
    void the_figures_of_the_imported_year_are_those_of_the_file() {
        // Given
        CustomerTeller customer = scene.customer();
        List<Incident> incidents = IncidentLog.read();
        Map<String, String> numbers = new HashMap<>();
        // When
        incidents.forEach(incident -> numbers.put(incident.number(), told(customer, incident)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.count(
                                "select count(*) from live_ticket where customer_id = ? and not open", customer.id())
                        == incidents.size());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.count(
                                "select count(*) from live_clock where customer_id = ? and coalesce(met_at, broken_at) is not null",
                                customer.id())
                        == incidents.size());
        // Then
        assertThat(incidents).hasSize(890);
        List<Solved> solved = solutions(incidents, numbers);
        monthlyCountsAreEqual(customer, incidents, solved);
        balanceIsEqual(customer, incidents);
        complianceIsEqual(customer, incidents);
        causesAreEqual(customer, incidents);
        controlChartIsEqual(customer, solved);
    }

    private static void monthlyCountsAreEqual(CustomerTeller customer, List<Incident> incidents, List<Solved> solved) {
        Map<YearMonth, Long> raised = incidents.stream()
                .collect(Collectors.groupingBy(
                        incident -> month(incident.raisedAt()), TreeMap::new, Collectors.counting()));
        Map<YearMonth, Long> resolved = solved.stream()
                .collect(Collectors.groupingBy(each -> month(each.at()), TreeMap::new, Collectors.counting()));
        assertThat(trend(customer, "tickets-raised")).isEqualTo(asDoubles(raised));
        assertThat(trend(customer, "tickets-resolved")).isEqualTo(asDoubles(resolved));
        raised.forEach((month, count) -> figures("summary", customer, "month=" + month)
                .body("counts.raised", equalTo(count.intValue()))
                .body(
                        "counts.resolved",
                        equalTo(resolved.getOrDefault(month, 0L).intValue())));
    }

    private static void balanceIsEqual(CustomerTeller customer, List<Incident> incidents) {
        YearMonth first = incidents.stream()
                .map(incident -> month(incident.raisedAt()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long open = 0;
        for (YearMonth month = first; month.isBefore(first.plusMonths(14)); month = month.plusMonths(1)) {
            IncidentBalance counted = IncidentBalance.of(
                    incidents, Period.of(month).start(ZONE), Period.of(month).end(ZONE));
            JsonPath counts = figures("summary", customer, "month=" + month)
                    .body("counts.openBefore", equalTo((int) open))
                    .body("counts.ended", equalTo((int) counted.ended()))
                    .body("counts.openAgain", equalTo((int) counted.openAgain()))
                    .body("counts.openAtEnd", equalTo((int) counted.open()))
                    .extract()
                    .jsonPath();
            open += counts.getLong("counts.raised") + counted.openAgain() - counted.ended();
            assertThat(open).as("open after %s", month).isEqualTo(counted.open());
        }
    }

    private static void complianceIsEqual(CustomerTeller customer, List<Incident> incidents) {
        Map<YearMonth, long[]> decided = new TreeMap<>();
        for (Incident incident : incidents) {
            Instant due = incident.raisedAt().plus(allowed(incident.priority()));
            Instant first = restBegins(incident).getFirst();
            boolean kept = !first.isAfter(due);
            decided.computeIfAbsent(month(kept ? first : due), _ -> new long[2])[kept ? 0 : 1]++;
        }
        decided.forEach((month, counts) -> figures("summary", customer, "month=" + month)
                .body("compliance[0].kept", equalTo((int) counts[0]))
                .body("compliance[0].broken", equalTo((int) counts[1])));
        Map<YearMonth, Double> rates = new TreeMap<>();
        decided.forEach((month, counts) -> rates.put(month, (double) counts[0] / (counts[0] + counts[1])));
        trend(customer, "compliance")
                .forEach((month, rate) -> assertThat(rate).isCloseTo(rates.get(month), within(1e-6)));
    }

    private static void causesAreEqual(CustomerTeller customer, List<Incident> incidents) {
        Map<String, Long> codes = incidents.stream()
                .collect(Collectors.groupingBy(
                        incident -> incident.closeCode().equals("?") ? "UNKNOWN" : incident.closeCode(),
                        Collectors.counting()));
        JsonPath pareto =
                figures("pareto", customer, "by=cause&" + YEAR).extract().jsonPath();
        Map<String, Long> told = new HashMap<>();
        List<String> keys = pareto.getList("bars.key");
        List<Integer> counts = pareto.getList("bars.count");
        for (int i = 0; i < keys.size(); i++) {
            told.put(keys.get(i), counts.get(i).longValue());
        }
        long without = Objects.requireNonNullElse(codes.remove("UNKNOWN"), 0L);
        assertThat(told).isEqualTo(codes);
        assertThat(pareto.getLong("unstated")).isEqualTo(without);
        assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(pareto.getInt("total")).isEqualTo(incidents.size());
    }

    private static void controlChartIsEqual(CustomerTeller customer, List<Solved> solved) {
        List<Solved> inOrder = solved.stream()
                .sorted(Comparator.comparing(Solved::at).thenComparing(Solved::ticket))
                .toList();
        double sum = 0;
        double ranges = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            sum += inOrder.get(i).hours();
            ranges += i == 0
                    ? 0
                    : Math.abs(inOrder.get(i).hours() - inOrder.get(i - 1).hours());
        }
        double centre = sum / inOrder.size();
        double width = 3 / 1.128 * ranges / (inOrder.size() - 1);
        double upper = centre + width;
        double lower = Math.max(0, centre - width);
        JsonPath chart = figures("control-chart", customer, "metric=resolution-time&" + YEAR)
                .extract()
                .jsonPath();
        assertThat(chart.<String>getList("points.label"))
                .isEqualTo(inOrder.stream().map(Solved::ticket).toList());
        List<Float> values = chart.getList("points.value");
        for (int i = 0; i < values.size(); i++) {
            assertThat(values.get(i).doubleValue()).isCloseTo(inOrder.get(i).hours(), within(1e-3));
        }
        assertThat(chart.getDouble("limits.centre")).isCloseTo(centre, within(1e-2));
        assertThat(chart.getDouble("limits.upper")).isCloseTo(upper, within(upper * 1e-3));
        assertThat(chart.getDouble("limits.lower")).isCloseTo(lower, within(upper * 1e-3));
        long beyond = inOrder.stream()
                .filter(each -> each.hours() > upper || each.hours() < lower)
                .count();
        assertThat(chart.getList("violations.findAll { it.rule == 'BEYOND_LIMITS' }"))
                .hasSize((int) beyond);
    }

    /** Where an incident comes to rest, which is when it is solved: R or C after N or A. */
    private static List<Instant> restBegins(Incident incident) {
        List<Row> rows = withoutLateNews(incident);
        String letters = letters(rows);
        List<Instant> rests = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            if (rests(letters, i) && (i == 0 || !rests(letters, i - 1))) {
                rests.add(rows.get(i).at());
            }
        }
        return rests;
    }

    private static List<Solved> solutions(List<Incident> incidents, Map<String, String> numbers) {
        List<Solved> solved = new ArrayList<>();
        for (Incident incident : incidents) {
            List<Row> rows = withoutLateNews(incident);
            String letters = letters(rows);
            long rested = 0;
            Instant restedSince = null;
            for (int i = 0; i < letters.length(); i++) {
                if (rests(letters, i) && restedSince == null) {
                    restedSince = rows.get(i).at();
                    long seconds =
                            Duration.between(incident.raisedAt(), restedSince).toSeconds() - rested;
                    solved.add(new Solved(numbers.get(incident.number()), restedSince, seconds / 3600.0));
                } else if (!rests(letters, i) && restedSince != null) {
                    rested += Duration.between(restedSince, rows.get(i).at()).toSeconds();
                    restedSince = null;
                }
            }
        }
        return solved;
    }

    /** A row New after any other was written late by the source (ADR 0035). */
    static List<Row> withoutLateNews(Incident incident) {
        List<Row> rows = new ArrayList<>();
        for (Row row : incident.rows()) {
            if (rows.stream().allMatch(earlier -> earlier.state().equals("New"))
                    || !row.state().equals("New")) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String letters(List<Row> rows) {
        return rows.stream()
                .map(row -> switch (row.state()) {
                    case "New" -> "N";
                    case "Resolved" -> "R";
                    case "Closed" -> "C";
                    default -> "A";
                })
                .collect(Collectors.joining());
    }

    private static boolean rests(String letters, int i) {
        return letters.charAt(i) == 'R' || letters.charAt(i) == 'C';
    }

    private static Duration allowed(int priority) {
        return switch (priority) {
            case 1 -> Duration.ofHours(12);
            case 2 -> Duration.ofHours(24);
            case 3 -> Duration.ofHours(48);
            default -> Duration.ofDays(5);
        };
    }

    /** Tells an incident in events, a row each, as ticket-service's import does; and its promise as sla-service does. */
    private static String told(CustomerTeller customer, Incident incident) {
        TicketTeller ticket = TicketTeller.of(customer.id())
                .imported()
                .with("raisedAt", incident.raisedAt().toString());
        Map<String, String> papers =
                incident.closeCode().equals("?") ? Map.of() : Map.of("closeCode", incident.closeCode());
        String state = "";
        boolean solved = false;
        for (Row row : incident.rows()) {
            List<Map<String, Object>> facts = new ArrayList<>();
            if (state.isEmpty()) {
                facts.add(TicketTeller.fact("raised", incident.raisedAt()));
                state = "New";
            }
            if (!row.state().equals(state) && !row.state().equals("New")) {
                boolean ended = List.of("Resolved", "Closed").contains(state);
                boolean ends = List.of("Resolved", "Closed").contains(row.state());
                if (state.equals("New")) {
                    facts.add(TicketTeller.fact("responded", row.at()));
                }
                if (ended && !ends) {
                    solved = false;
                    facts.add(TicketTeller.fact("reopened", row.at()));
                }
                if (ends && !solved) {
                    solved = true;
                    facts.add(TicketTeller.fact("resolved", row.at()));
                }
                if (row.state().equals("Closed")) {
                    facts.add(TicketTeller.fact("closed", row.at()));
                }
                state = row.state();
            }
            ticket.with("open", !state.equals("Closed")).importedRow(row.at(), papers, facts);
        }
        Instant due = incident.raisedAt().plus(allowed(incident.priority()));
        Instant first = restBegins(incident).getFirst();
        ClockTeller clock = ClockTeller.of(ticket).imported().started("resolution", incident.raisedAt(), due);
        if (first.isAfter(due)) {
            clock.breached("resolution", due);
        } else {
            clock.met("resolution", first);
        }
        return ticket.number();
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(ZONE));
    }

    private static Map<YearMonth, Double> asDoubles(Map<YearMonth, Long> counts) {
        Map<YearMonth, Double> doubles = new TreeMap<>();
        counts.forEach((month, count) -> doubles.put(month, count.doubleValue()));
        return doubles;
    }

    /** The months in which something was observed. */
    private static Map<YearMonth, Double> trend(CustomerTeller customer, String metric) {
        JsonPath trend = figures("trend", customer, "metric=" + metric + "&" + YEAR)
                .extract()
                .jsonPath();
        List<String> months = trend.getList("points.month");
        List<Integer> n = trend.getList("points.n");
        List<Float> values = trend.getList("points.value");
        Map<YearMonth, Double> told = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            if (n.get(i) > 0) {
                told.put(YearMonth.parse(months.get(i)), values.get(i).doubleValue());
            }
        }
        return told;
    }
}
