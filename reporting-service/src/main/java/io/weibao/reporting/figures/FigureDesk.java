package io.weibao.reporting.figures;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.statistics.ControlChart;
import io.weibao.reporting.statistics.Pareto;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Answers questions about figures, as far as the scope of whoever asks goes. */
@ApplicationScoped
class FigureDesk {

    private final UnitOfWork work;
    private final Customers customers;
    private final Summaries summaries;
    private final Charts charts;
    private final Clock clock;

    FigureDesk(UnitOfWork work, Customers customers, Summaries summaries, Charts charts, Clock clock) {
        this.work = work;
        this.customers = customers;
        this.summaries = summaries;
        this.charts = charts;
        this.clock = clock;
    }

    SummaryView summary(Actor actor, Question question) {
        return answer(actor, question, summaries::of);
    }

    Pareto pareto(Actor actor, Question question, Dimension by) {
        return answer(actor, question, selection -> charts.pareto(selection, by));
    }

    ControlChart controlChart(Actor actor, Question question, Metric metric) {
        return answer(actor, question, selection -> charts.controlChart(metric, selection));
    }

    List<TrendPoint> trend(Actor actor, Question question, Metric metric) {
        return answer(actor, question, selection -> charts.trend(metric, selection));
    }

    private <T> T answer(Actor actor, Question question, Function<Selection, T> figures) {
        return work.reading(actor.scope(), () -> figures.apply(selection(actor, question)));
    }

    /** People of a customer who name none mean their own. */
    private Selection selection(Actor actor, Question question) {
        UUID customer = question.customer() == null ? actor.customer() : question.customer();
        ZoneId zone = customers.zoneOf(customer);
        return new Selection(
                customer, question.system(), question.period().asOf(LocalDate.ofInstant(clock.instant(), zone)), zone);
    }
}
