package io.weibao.sla.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.sla.calendar.CalendarDesk.Shown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** HTTP edge of calendars. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
class CalendarResource {

    /** What is asked of a calendar, for the API's description. */
    @Schema(name = "DueTimeQuestion")
    record Question(
            @Schema(description = "A moment; without offset in the calendar's zone")
            String start,

            @Schema(description = "Working time") int seconds) {}

    private final CalendarDesk desk;
    private final Caller caller;

    CalendarResource(CalendarDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listCalendars", summary = "List the calendars in their newest versions")
    public Page<CalendarView> list() {
        return new Page<>(desk.list(caller.actor()), null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "showCalendar", summary = "Show a calendar in its newest version")
    @APIResponse(
            responseCode = "200",
            description = "The calendar; the ETag is wanted by whoever records a new version",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response show(@RestPath String id) {
        Shown calendar = desk.show(caller.actor(), id);
        return Response.ok(calendar.view())
                .header(HttpHeaders.ETAG, ETags.of(calendar.version()))
                .build();
    }

    @POST
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "recordCalendar",
            summary = "Record a calendar of one's own, or with If-Match a new version of one")
    @RequestBody(content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(responseCode = "412", description = "There is a newer version")
    @APIResponse(responseCode = "422", description = "The calendar is not accepted; errors says where and why")
    @APIResponse(responseCode = "428", description = "The calendar exists; say in If-Match which version was looked at")
    public Response record(@RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonNode calendar) {
        Shown recorded = desk.record(caller.actor(), ifMatch, calendar);
        return Response.created(
                        URI.create("/api/v1/calendars/" + recorded.view().id()))
                .entity(recorded.view())
                .header(HttpHeaders.ETAG, ETags.of(recorded.version()))
                .build();
    }

    @PUT
    @Path("holidays/{year}")
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "announceHolidays",
            summary = "Record the public holidays and make-up days announced for a year")
    public Page<CalendarView> announce(@RestPath String year, @Nullable JsonNode holidays) {
        if (!year.matches("\\d{4}") || !CalendarRules.knows(Integer.parseInt(year))) {
            throw new NotFound("year", year);
        }
        return new Page<>(desk.announce(caller.actor(), Integer.parseInt(year), holidays), null);
    }

    @POST
    @Path("{id}/due-times")
    @RolesAllowed("**")
    @Operation(operationId = "askDueTime", summary = "When will so much working time have passed?")
    @RequestBody(content = @Content(schema = @Schema(implementation = Question.class)))
    @APIResponse(
            responseCode = "200",
            description = "The due time",
            content = @Content(schema = @Schema(implementation = DueTime.class)))
    public DueTime due(@RestPath String id, @Nullable JsonNode question) {
        return desk.due(caller.actor(), id, question);
    }
}
