package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.Answer;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes new tickets from what is reported. Nothing is written here; {@code raise} must be asked outside a unit of work. */
@ApplicationScoped
class TicketDrafts {

    static final String RAISE = "raise";

    private final Ids ids;
    private final TicketNumbers numbers;
    private final Places places;
    private final TicketAnnouncer announcer;
    private final Moments moments;

    TicketDrafts(Ids ids, TicketNumbers numbers, Places places, TicketAnnouncer announcer, Moments moments) {
        this.ids = ids;
        this.numbers = numbers;
        this.places = places;
        this.announcer = announcer;
        this.moments = moments;
    }

    /** What somebody reports becomes a ticket; an answered call and an immediate answer are steps of the same moment. */
    TicketDraft raise(RaiseTicket request, Actor actor) {
        IntakeCheck.check(request, actor);
        Intake intake = intake(request, actor, received(request));
        Classification classification =
                Classification.provisional(request.kind(), request.provisionalLevel(), request.stopsBusiness());
        Place place = places.place(intake.customerId(), intake.systemId(), intake.departmentId());
        return draft(classification, intake, place, actor, immediately(request, intake), data(request, intake));
    }

    /** When the provider received it: as somebody says, or when the call began, or now. */
    private Moment received(RaiseTicket request) {
        return request.call() != null && request.receivedAt() == null
                ? moments.received(request.call().startedAt(), "/call/startedAt")
                : moments.received(request.receivedAt(), "/receivedAt");
    }

    /** A refusal that came too late to reopen a ticket goes on in a new one, linked to it. */
    TicketDraft continuing(Ticket earlier, Place place, String why, Actor actor, Moment moment) {
        Intake before = earlier.intake();
        Intake intake = new Intake(
                before.customerId(),
                before.systemId(),
                before.departmentId(),
                before.requesterId(),
                before.title(),
                why.isBlank() ? before.description() : why,
                before.channel(),
                moment.occurredAt(),
                moment.recordedAt(),
                Intake.LIVE,
                null,
                earlier.id(),
                null,
                null);
        Classification classification = Classification.provisional(
                earlier.kind(), earlier.level(), earlier.classification().businessStopped());
        Map<String, Object> values = new TreeMap<>(Map.of("continues", earlier.number()));
        StepData data = new StepData(values, Map.of("title", intake.title(), "description", intake.description()));
        return draft(classification, intake, place, actor, List.of(), data);
    }

    /** What an inspection found becomes a defect, raised when the ticket was asked for. */
    TicketDraft found(ReportedFinding reported, Actor actor) {
        Moment moment = moments.heardOf(reported.requestedAt());
        Intake intake = new Intake(
                reported.customer(),
                reported.system(),
                null,
                null,
                title(reported),
                reported.description().isBlank() ? reported.summary() : reported.description(),
                Channel.MONITORING,
                moment.occurredAt(),
                moment.recordedAt(),
                Intake.LIVE,
                null,
                null,
                null,
                reported.finding());
        Classification classification =
                Classification.provisional(TicketKind.DEFECT, reported.level(), reported.businessStopped());
        Place place = places.place(intake.customerId(), intake.systemId(), null);
        Map<String, Object> values = new TreeMap<>();
        put(values, "finding", reported.finding().id());
        put(values, "round", reported.finding().round());
        put(values, "level", reported.level());
        put(values, "businessStopped", reported.businessStopped());
        put(values, "channel", intake.channel());
        StepData data = new StepData(values, Map.of("title", intake.title(), "description", intake.description()));
        return draft(classification, intake, place, actor, List.of(), data);
    }

    /** A person for whom one of our machines acts. */
    Actor speakingFor(UUID person, Actor machine) {
        Named named = places.person(person);
        return named == null
                ? machine
                : new Actor(person, named.name(), machine.roles(), null, machine.language(), machine.via());
    }

    private static String title(ReportedFinding reported) {
        String line = reported.summary().replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= RaiseTicket.TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, RaiseTicket.TITLE - 1)) + "…";
    }

    /** The event of a step that has just been taken. */
    OutgoingEvent event(Ticket ticket, Place place, long sequence, TicketStep step) {
        return announcer.event(TicketHeadline.of(ticket, place), sequence, step);
    }

    private Intake intake(RaiseTicket request, Actor actor, Moment moment) {
        UUID customer = IntakeCheck.customer(request, actor);
        UUID requester = IntakeCheck.requester(request, actor);
        if (requester != null && !requester.equals(actor.id())) {
            places.requester(requester, customer);
        }
        Call call = request.call() == null ? null : request.call().answeredBy(actor.name());
        return new Intake(
                customer,
                request.system(),
                request.department(),
                requester,
                request.title().strip(),
                request.description(),
                request.channelOrDefault(),
                moment.occurredAt(),
                moment.recordedAt(),
                Intake.LIVE,
                null,
                null,
                call,
                null);
    }

    private TicketDraft draft(
            Classification classification,
            Intake intake,
            Place place,
            Actor actor,
            List<TicketAction> actions,
            StepData data) {
        String number = numbers.next(classification.kind(), intake.raisedAt());
        Ticket ticket = new Ticket(ids.next(), number, classification, intake);
        TicketStep step = ticket.begin(actions, actor, data);
        JournalEntry entry = JournalEntry.next(ticket.id(), ticket.version(), JournalEntry.START, step);
        ticket.appended(entry);
        return new TicketDraft(ticket, place, new ToldEntry(entry, event(ticket, place, ticket.version(), step)));
    }

    private static List<TicketAction> immediately(RaiseTicket request, Intake intake) {
        List<TicketAction> actions = new ArrayList<>();
        if (intake.call() != null) {
            actions.add(new Respond());
        }
        if (request.isAnswered()) {
            actions.add(new Answer(String.valueOf(request.answer())));
        }
        if (request.closesAtOnce()) {
            actions.add(new Close());
        }
        return actions;
    }

    private static StepData data(RaiseTicket request, Intake intake) {
        Map<String, Object> values = new TreeMap<>();
        put(values, "kind", request.kind());
        put(values, "level", request.provisionalLevel());
        put(values, "impact", request.impact());
        put(values, "businessStopped", request.stopsBusiness());
        put(values, "channel", intake.channel());
        Map<String, String> texts = new TreeMap<>(Map.of("title", intake.title(), "description", intake.description()));
        if (intake.call() != null) {
            texts.put("caller", intake.call().caller());
            put(values, "callStartedAt", intake.call().startedAt());
        }
        if (request.isAnswered()) {
            texts.put("answer", String.valueOf(request.answer()));
        }
        return new StepData(values, texts);
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value instanceof Boolean ? value : value.toString());
        }
    }
}
