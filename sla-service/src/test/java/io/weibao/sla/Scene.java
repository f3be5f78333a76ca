package io.weibao.sla;

import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.Token;
import io.weibao.sla.notification.People;
import io.weibao.sla.notification.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Sets the scene of a test: an agreement measured in seconds, and the people it names. */
@ApplicationScoped
public class Scene {

    private final UnitOfWork work;
    private final Rows rows;
    private final People people;

    Scene(UnitOfWork work, Rows rows, People people) {
        this.work = work;
        this.rows = rows;
        this.people = people;
    }

    /** A customer of its own for each test, under an agreement whose durations are given: resolution, then a contingency plan. */
    public UUID customerWithAgreement(String due, String warning, String secondStep) {
        UUID customer = UUID.randomUUID();
        record(customer, document(customer, due, warning, secondStep));
        return customer;
    }

    public void record(UUID customer, String document) {
        UUID id = UUID.randomUUID();
        work.run(Scope.everything(), () -> {
            rows.update(
                    "insert into agreement (id, version, customer_id, valid_from, recorded_at) values (?, 1, ?, ?, ?)",
                    id,
                    customer,
                    Instant.parse("2010-01-01T00:00:00Z"),
                    Instant.parse("2010-01-01T00:00:00Z"));
            rows.update(
                    "insert into agreement_version (agreement_id, version, customer_id, document, recorded_at, recorded_by)"
                            + " values (?, 1, ?, ?, ?, ?)",
                    id,
                    customer,
                    document,
                    Instant.parse("2010-01-01T00:00:00Z"),
                    customer);
        });
    }

    /** The engineer reads Chinese, the others English. */
    public void staff() {
        work.run(
                Scope.everything(),
                () -> people.record(List.of(
                        person("engineer", "engineer", Locale.CHINESE),
                        person("supervisor", "supervisor", Locale.ENGLISH),
                        person("manager", "service-manager", Locale.ENGLISH))));
    }

    private static Person person(String username, String role, Locale language) {
        return new Person(
                Token.idOf(username),
                null,
                username,
                username,
                username + "@weibao.example",
                language,
                Set.of(role),
                true);
    }

    public long count(String sql, Object... parameters) {
        return work.reading(Scope.everything(), () -> rows.query(sql, row -> row.number("count"), parameters)
                .getFirst());
    }

    public void change(String sql, Object... parameters) {
        work.run(Scope.everything(), () -> rows.update(sql, parameters));
    }

    public static String document(UUID customer, String due, String warning, String secondStep) {
        return """
                {"name":{"zh":"秒级协议","en":"Agreement of seconds"},"customer":"%s","zone":"Asia/Shanghai",
                 "validFrom":"2010-01-01T00:00:00Z","consentRequired":false,"reopenGrace":"PT72H","targets":[
                 {"id":"resolution","name":{"zh":"解决","en":"Resolution"},"kinds":["DEFECT"],"anchor":"raised",
                  "stops":["resolved"],"calendar":"24x7","durations":[{"duration":"%s"}],"pausedBy":["customer"],
                  "warnings":["%s"],
                  "escalation":[{"after":"PT0S","to":["assignee","role:supervisor"]},
                                {"after":"%s","to":["role:service-manager"],"every":"%s","times":3}],
                  "clause":{"ref":"3.2","text":{"zh":"按时解决","en":"Solved in time"},"ours":false}},
                 {"id":"contingency-plan","name":{"zh":"应急方案","en":"Contingency plan"},"kinds":["DEFECT"],"anchor":"raised",
                  "opens":{"ifMissed":"resolution"},"stops":["contingency-plan-submitted"],"cancelledBy":["resolved"],
                  "calendar":"24x7","durations":[{"duration":"PT16H"}],"pausedBy":["customer"],"warnings":[],"escalation":[],
                  "clause":{"ref":"3.3","text":{"zh":"应急方案","en":"Contingency plan"},"ours":false}}]}
                """.formatted(customer, due, warning, secondStep, secondStep);
    }
}
