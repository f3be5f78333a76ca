package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * People who report and work without pause, as people do when the platform fumbles: who gets no answer asks again, with the same key, or looks
 * first whether it was done after all.
 */
final class BusyDay implements AutoCloseable {

    /** What became of a ticket, as its people were told. */
    record Outcome(UUID id, String number, long version, boolean answered) {}

    /** The platform is there and says no, which nobody here has earned. */
    private static final class Refused extends AssertionError {

        private static final long serialVersionUID = 1L;

        Refused(String answer) {
            super(answer);
        }
    }

    private static final int PEOPLE = 3;
    private static final Duration BREATH = Duration.ofMillis(250);

    private final PromisedSystem system;
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();
    private final List<AssertionError> refusals = new CopyOnWriteArrayList<>();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private volatile boolean over;

    private BusyDay(PromisedSystem system) {
        this.system = system;
    }

    static BusyDay at(PromisedSystem system) {
        // Keycloak's database may be away later on; whoever is at work has signed in.
        List.of("acme-applicant", "engineer", "supervisor").forEach(People::token);
        var day = new BusyDay(system);
        for (int i = 0; i < PEOPLE; i++) {
            day.people.execute(day::work);
        }
        return day;
    }

    /** Waits until so many more tickets have come to their end. */
    void awaitMore(int tickets) {
        int enough = outcomes.size() + tickets;
        Awaitility.await("more tickets").atMost(Duration.ofMinutes(5)).until(() -> {
            refusals.forEach(refused -> {
                throw refused;
            });
            return outcomes.size() >= enough;
        });
    }

    List<Outcome> end() throws InterruptedException {
        over = true;
        people.shutdown();
        if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new AssertionError("Somebody still waits for an answer");
        }
        return List.copyOf(outcomes);
    }

    @Override
    public void close() {
        over = true;
        people.shutdownNow();
    }

    private void work() {
        try {
            for (int i = 0; !over && !Thread.currentThread().isInterrupted(); i++) {
                outcomes.add(i % 2 == 0 ? reportOnly() : reportAndWork());
                LockSupport.parkNanos(BREATH.toNanos() / 5);
            }
        } catch (AssertionError refused) {
            refusals.add(refused);
        }
    }

    private Outcome reportOnly() {
        var raised = raise().jsonPath();
        return new Outcome(UUID.fromString(raised.getString("id")), raised.getString("number"), 1, false);
    }

    private Outcome reportAndWork() {
        var raised = raise().jsonPath();
        var number = raised.getString("number");
        step(number, 1, "engineer", Map.of("action", "respond"));
        step(number, 2, "engineer", Map.of("action", "require-visit", "reason", "电话无法解决"));
        step(number, 3, "engineer", Map.of("action", "arrive-on-site"));
        step(number, 4, "supervisor", Map.of("action", "change-level", "level", "I", "reason", "影响扩大"));
        return new Outcome(UUID.fromString(raised.getString("id")), number, 5, true);
    }

    private Response raise() {
        var key = UUID.randomUUID().toString();
        var report = Map.of("kind", "DEFECT", "title", "停电时的报修", "description", "灯灭了", "system", system.id());
        return untilAnswered(() -> {
            var answer = as("acme-applicant")
                    .header("Idempotency-Key", key)
                    .body(report)
                    .post("/api/v1/tickets");
            return answer.statusCode() == 201 ? answer : refuse(answer);
        });
    }

    private void step(String number, long version, String person, Map<String, String> action) {
        untilAnswered(() -> {
            var body = new HashMap<String, Object>(action);
            var answer = as(person)
                    .header("If-Match", "\"" + version + "\"")
                    .body(body)
                    .post("/api/v1/tickets/{number}/actions", number);
            // Done by the request whose answer was lost: nobody else works on this ticket.
            boolean done = answer.statusCode() == 200 || answer.statusCode() == 412;
            return done ? answer : refuse(answer);
        });
    }

    private static Response refuse(Response answer) {
        if (answer.statusCode() < 500) {
            throw new Refused(answer.statusCode() + " " + answer.asString());
        }
        throw new IllegalStateException("no answer: " + answer.statusCode());
    }

    private Response untilAnswered(Supplier<Response> request) {
        while (true) {
            try {
                return request.get();
            } catch (Refused refused) {
                throw refused;
            } catch (RuntimeException | AssertionError noAnswer) {
                LockSupport.parkNanos(BREATH.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    throw noAnswer;
                }
            }
        }
    }
}
