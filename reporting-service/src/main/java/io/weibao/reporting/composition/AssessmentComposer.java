package io.weibao.reporting.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.content.InspectionAssessment.Capacity;
import io.weibao.reporting.content.InspectionAssessment.Finding;
import io.weibao.reporting.content.InspectionAssessment.Round;
import io.weibao.reporting.content.InspectionAssessment.State;
import io.weibao.reporting.content.Period;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.figures.Customers;
import io.weibao.reporting.figures.Customers.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessment of a completed round: verdict on the whole, results by area, findings, and trends over the rounds before. */
@ApplicationScoped
class AssessmentComposer {

    /** Findings this round saw, and those of its system that were open when it was completed. */
    private static final String FINDINGS = """
            select f.* from live_finding f where f.customer_id = ? and f.system_id is not distinct from ? and f.raised_at <= ?
               and (f.round_id = ? or f.cleared_at is null or f.cleared_at >= ?) order by f.level, f.raised_at, f.id
            """;

    private final Rows rows;
    private final Customers customers;
    private final Covers covers;
    private final RoundHistory history;

    AssessmentComposer(Rows rows, Customers customers, Covers covers, RoundHistory history) {
        this.rows = rows;
        this.customers = customers;
        this.covers = covers;
        this.history = history;
    }

    Draft compose(Subject.OfRound subject, Occasion occasion) {
        LedgerRound round = rows.first(
                        LedgerRound.SELECT + " where r.id = ? and r.customer_id = ?",
                        LedgerRound::of,
                        subject.round(),
                        subject.customer())
                .orElseThrow(() -> new NotFound("round", subject.round()));
        Instant completedAt = round.decidedAt();
        if (!round.state().equals("COMPLETED") || completedAt == null) {
            throw NotReady.roundNotCompleted(round.planName());
        }
        Customer customer = customers.get(subject.customer());
        JsonNode assessment = round.assessment();
        InspectionAssessment content = new InspectionAssessment(
                covers.cover(customer, round.systemName(), month(round.month()), occasion),
                new Round(round.planName(), round.scheduledFor(), completedAt, round.inspector()),
                Enums.of(State.class, text(assessment, "runningState"), State.NORMAL),
                text(assessment, "stability"),
                text(assessment, "performance"),
                capacity(assessment.path("capacity")),
                text(assessment, "advice"),
                ResultsByArea.of(round.results()),
                findings(round, completedAt),
                history.trends(round));
        return new Draft(content, subject, customer.name(), round.system(), round.systemName(), null);
    }

    private static Period month(String month) {
        return Period.of(YearMonth.parse(month));
    }

    private static Capacity capacity(JsonNode capacity) {
        return new Capacity(text(capacity, "concurrency"), text(capacity, "visits"), text(capacity, "usersOnline"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) && !node.path(field).asText().isBlank()
                ? node.path(field).asText()
                : null;
    }

    private List<Finding> findings(LedgerRound round, Instant completedAt) {
        UUID system = round.system();
        return rows.query(
                FINDINGS,
                row -> new Finding(
                        new Text(row.text("item_zh"), row.text("item_en")),
                        row.optionalText("component"),
                        Enums.of(FaultLevel.class, row.text("level"), FaultLevel.III),
                        row.text("summary"),
                        row.instant("raised_at"),
                        row.optionalText("ticket_number"),
                        row.integer("repeats"),
                        row.optionalInstant("cleared_at")),
                round.customer(),
                system,
                completedAt,
                round.id(),
                round.dueAt());
    }
}
