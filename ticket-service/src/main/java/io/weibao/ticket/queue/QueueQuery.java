package io.weibao.ticket.queue;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of tickets, as they come. */
public class QueueQuery {

    @QueryParam("state")
    @Parameter(description = "Only in these states; may be repeated")
    List<String> states = List.of();

    @QueryParam("kind")
    @Parameter(description = "CONSULTATION or DEFECT; may be repeated")
    List<String> kinds = List.of();

    @QueryParam("level")
    @Parameter(description = "Fault level I to IV; may be repeated")
    List<String> levels = List.of();

    @QueryParam("customer")
    @Nullable
    String customer;

    @QueryParam("system")
    @Nullable
    String system;

    @QueryParam("assignee")
    @Parameter(description = "A person's id, or me")
    @Nullable
    String assignee;

    @QueryParam("q")
    @Parameter(description = "The beginning of a number, or words of the title")
    @Nullable
    String words;

    @QueryParam("origin")
    @Parameter(description = "live or import")
    @Nullable
    String origin;

    @QueryParam("finding")
    @Parameter(description = "The id of an inspection's finding: the ticket that was raised for it")
    @Nullable
    String finding;

    @QueryParam("sort")
    @Parameter(description = "-updated (default), -raised or number")
    @Nullable
    String sort;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if not given")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "next of the page before")
    @Nullable
    String cursor;

    QueueFilter filter(UUID me, @Nullable Boolean open) {
        return new QueueFilter()
                .states(states)
                .kinds(kinds)
                .levels(levels)
                .customer(customer)
                .system(system)
                .assignee(assignee, me)
                .open(open)
                .origin(origin)
                .finding(finding)
                .words(words);
    }
}
