package io.weibao.reporting.figures;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.figures.Observations.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the targets of agreements were kept. The verdicts are sla-service's; here they are counted. */
@ApplicationScoped
public class Promises {

    private static final String TARGETS = """
            select c.target, min(c.name_zh) as zh, min(c.name_en) as en,
                   count(*) filter (where c.started_at < ? and coalesce(c.broken_at, c.met_at, c.cancelled_at, 'infinity') >= ?)
                       as running
              from live_clock c join live_ticket t on t.id = c.ticket_id
             where c.started_at < ? and coalesce(c.broken_at, c.met_at, c.cancelled_at, 'infinity') >= ?
            """;

    private final Rows rows;
    private final Observations observations;

    Promises(Rows rows, Observations observations) {
        this.rows = rows;
        this.observations = observations;
    }

    /**
     * A target in a period.
     *
     * @param running neither kept nor broken when the period ended
     * @param n what was decided: kept and broken
     * @param rate none if nothing was
     */
    public record Kept(
            String target,
            Text label,
            long kept,
            long broken,
            long running,
            long n,
            @Nullable Double rate) {}

    private record Target(String target, Text label, long running) {}

    /** Every target that ran in the period, by its name. */
    public List<Kept> kept(Selection selection) {
        Map<String, Figure> decided = observations.byKey(Metric.COMPLIANCE, selection);
        Map<String, Target> targets = new LinkedHashMap<>();
        rows.query(
                        TARGETS + selection.where("t") + " group by c.target order by c.target",
                        row -> new Target(
                                row.text("target"), new Text(row.text("zh"), row.text("en")), row.number("running")),
                        selection.parameters(selection.end(), selection.end(), selection.end(), selection.start()))
                .forEach(target -> targets.put(target.target(), target));
        return targets.values().stream()
                .map(target -> kept(target, decided.getOrDefault(target.target(), Figure.NONE)))
                .toList();
    }

    private static Kept kept(Target target, Figure decided) {
        long kept = Math.round(decided.sum());
        return new Kept(
                target.target(),
                target.label(),
                kept,
                decided.n() - kept,
                target.running(),
                decided.n(),
                decided.rate());
    }
}
