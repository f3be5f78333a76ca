package io.weibao.reporting.figures;

import io.weibao.reporting.statistics.MeanInterval;
import io.weibao.reporting.statistics.ResponseShare;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What requesters think, honestly: who was asked, who answered, and how far the mean may be trusted. */
@ApplicationScoped
public class Opinions {

    private final Observations observations;
    private final TicketCounts tickets;

    Opinions(Observations observations, TicketCounts tickets) {
        this.observations = observations;
        this.tickets = tickets;
    }

    /**
     * Opinions of a period.
     *
     * @param asked tickets answered in the period
     * @param answered those of them whose requester gave a rating
     * @param ratings how often 1, 2, 3, 4 and 5 were given in the period
     */
    public record Opinion(
            long asked,
            long answered,
            @Nullable Double responseRate,
            List<Long> ratings,
            long n,
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high) {

        public Opinion {
            ratings = List.copyOf(ratings);
        }
    }

    public Opinion opinion(Selection selection) {
        Observations.Figure feedback = observations.figure(Metric.FEEDBACK, selection);
        ResponseShare responses = new ResponseShare(feedback.n(), Math.round(feedback.sum()));
        List<Long> ratings = tickets.ratings(selection);
        MeanInterval interval = MeanInterval.ofScale(ratings);
        return new Opinion(
                responses.asked(),
                responses.answered(),
                responses.rate(),
                ratings,
                interval.n(),
                interval.mean(),
                interval.low(),
                interval.high());
    }
}
