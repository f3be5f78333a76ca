package io.weibao.sla.clock;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.WrittenMoment;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.sla.clock.ClockSearch.Counts;
import io.weibao.sla.clock.ClockSearch.Filter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Clocks and why they say what they say: for the provider, and for the customer's people about their own. */
@Path("/api/v1/clocks")
@Tag(name = "Clocks")
@RolesAllowed({
    "applicant",
    "dept-head",
    "customer-lead",
    "partner",
    "agent",
    "engineer",
    "tech-lead",
    "supervisor",
    "quality",
    "service-manager",
    "admin",
    "auditor"
})
class ClockResource {

    private static final int MOST_TICKETS = 50;
    private static final Set<String> READINGS = Set.of("on-track", "at-risk", "paused", "met", "breached", "cancelled");

    private final ClockDesk desk;
    private final Caller caller;

    ClockResource(ClockDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Clocks of one ticket, computed to the second, or a list of clocks")
    public Page<ClockView> list(
            @Parameter(description = "Number or id of a ticket, or up to 50 ids; other filters do not apply then")
                    @QueryParam("ticket")
                    List<String> tickets,
            @Parameter(description = "With one ticket: as the facts up to then have it") @QueryParam("asOf") @Nullable
                    String asOf,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("reading") @Nullable String reading,
            @Parameter(description = "Only clocks that still run, earliest first") @QueryParam("dueBefore") @Nullable
                    String dueBefore,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Instant then = instant("asOf", asOf);
        if (tickets.size() == 1) {
            return desk.ofTicket(caller.actor(), tickets.getFirst(), then);
        }
        if (!tickets.isEmpty()) {
            return desk.ofTickets(caller.actor(), ids(tickets));
        }
        Filter filter = new Filter(id("customer", customer), reading(reading), instant("dueBefore", dueBefore));
        return desk.page(caller.actor(), filter, Cursor.parse(cursor), Page.limit(limit));
    }

    @GET
    @Path("/summary")
    @Operation(summary = "How many tickets, facts and clocks there are, by reading")
    public CountsView summary(@QueryParam("customer") @Nullable String customer) {
        return CountsView.of(desk.counts(caller.actor(), id("customer", customer)));
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(summary = "Why a clock is due then: facts, calendar, pauses, clause, what if")
    public ClockExplanation explanation(@PathParam("id") String id) {
        return desk.explain(caller.actor(), known(id));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound("clock", id);
        }
    }

    /** How much there is. */
    public record CountsView(long tickets, long facts, long clocks, Map<String, Long> byReading) {

        static CountsView of(Counts counts) {
            return new CountsView(counts.tickets(), counts.facts(), counts.clocks(), counts.byReading());
        }
    }

    private static @Nullable String reading(@Nullable String label) {
        if (label != null && !READINGS.contains(label)) {
            throw InvalidValues.notAmong(READINGS.stream().sorted(), "/reading");
        }
        return label;
    }

    private static List<UUID> ids(List<String> tickets) {
        if (tickets.size() > MOST_TICKETS) {
            throw InvalidValues.at("/ticket", "invalid-value", tickets.size());
        }
        return tickets.stream()
                .<UUID>mapMulti((text, ids) -> {
                    UUID id = id("ticket", text);
                    if (id != null) {
                        ids.accept(id);
                    }
                })
                .toList();
    }

    private static @Nullable UUID id(String name, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at("/" + name, "wrong-type", "uuid");
        }
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        try {
            return text == null ? null : WrittenMoment.read(text);
        } catch (DateTimeException _) {
            throw InvalidValues.at("/" + name, "wrong-type", "instant");
        }
    }
}
