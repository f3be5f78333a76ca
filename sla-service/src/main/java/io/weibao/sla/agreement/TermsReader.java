package io.weibao.sla.agreement;

import static java.util.stream.Collectors.toSet;

import io.weibao.calendar.DayType;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.Party;
import io.weibao.sla.fact.TicketKind;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.EscalationStep;
import io.weibao.sla.target.HoursOfDay;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Target.Anchor;
import io.weibao.sla.target.Target.Condition;
import io.weibao.sla.target.Target.Opening;
import io.weibao.sla.target.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the targets of an agreement: one method per part of the language, in which {@code docs/agreements.md} teaches it. */
final class TermsReader {

    private static final int MOST_TARGETS = 50;
    private static final int MOST_ROWS = 24;
    private static final int MOST_STEPS = 10;
    private static final int MOST_REPETITIONS = 100;
    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_TEXT = 2000;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Target.Anchor RAISED = new Anchor.Happened(FactName.RAISED);

    private TermsReader() {}

    static Text text(Document text, int longest) {
        text.only("zh", "en");
        return new Text(text.field("zh").text(longest), text.field("en").text(longest));
    }

    static List<Target> targets(Document targets) {
        if (targets.isMissing() || targets.node().isEmpty()) {
            targets.refuse("missing-value");
        }
        return targets.list(MOST_TARGETS, TermsReader::target);
    }

    private static Target target(Document target) {
        target.only(
                "id",
                "name",
                "kinds",
                "when",
                "anchor",
                "opens",
                "stops",
                "cancelledBy",
                "calendar",
                "durations",
                "pausedBy",
                "warnings",
                "escalation",
                "clause");
        return new Target(
                target.field("id").parsed(TermsReader::id, "?", "not-a-target-id"),
                text(target.field("name"), LONGEST_WORD),
                kinds(target.field("kinds")),
                target.field("when").or(Condition.ALWAYS, TermsReader::condition),
                anchor(target.field("anchor")),
                target.field("opens").ifPresent(TermsReader::opening),
                facts(target.field("stops")),
                target.field("cancelledBy").or(Set.of(), TermsReader::facts),
                target.field("calendar").text(LONGEST_WORD),
                target.field("durations").list(MOST_ROWS, TermsReader::row),
                target.field("pausedBy").or(Set.of(), TermsReader::parties),
                target.field("warnings").list(MOST_STEPS, warning -> warning.duration(SECOND, LONGEST)),
                target.field("escalation").list(MOST_STEPS, TermsReader::step),
                clause(target.field("clause")));
    }

    private static String id(String text) {
        if (!text.matches("[a-z][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Set<TicketKind> kinds(Document kinds) {
        Set<TicketKind> named = set(kinds, kind -> kind.oneOf(TicketKind.class));
        return named.isEmpty() ? EnumSet.allOf(TicketKind.class) : named;
    }

    private static Condition condition(Document when) {
        when.only("levels", "businessStopped");
        return new Condition(
                levels(when.field("levels")), when.field("businessStopped").ifPresent(Document::flag));
    }

    private static Set<FaultLevel> levels(Document levels) {
        return set(levels, level -> level.oneOf(FaultLevel.class));
    }

    private static Anchor anchor(Document anchor) {
        if (anchor.isMissing()) {
            return RAISED;
        }
        if (anchor.isText()) {
            return new Anchor.Happened(anchor.oneOf(FactName::find, FactName.RAISED, List.of(FactName.values())));
        }
        anchor.only("due");
        return new Anchor.Due(anchor.field("due").text(LONGEST_WORD));
    }

    private static Opening opening(Document opens) {
        opens.only("on", "ifMissed");
        if (opens.field("on").isMissing() == opens.field("ifMissed").isMissing()) {
            opens.refuse("either-on-or-if-missed");
        }
        return opens.field("ifMissed").isMissing()
                ? new Opening.On(fact(opens.field("on")))
                : new Opening.IfMissed(opens.field("ifMissed").text(LONGEST_WORD));
    }

    private static Set<FactName> facts(Document facts) {
        if (facts.isMissing() || (facts.node().isArray() && facts.node().isEmpty())) {
            facts.refuse("missing-value");
        }
        return set(facts, TermsReader::fact);
    }

    private static FactName fact(Document fact) {
        return fact.oneOf(FactName::find, FactName.RAISED, List.of(FactName.values()));
    }

    private static Set<Party> parties(Document parties) {
        List<String> choices = Arrays.stream(Party.values()).map(Party::label).toList();
        return set(parties, party -> party.oneOf(Party::find, Party.CUSTOMER, choices));
    }

    private static DurationRow row(Document row) {
        row.only("levels", "arrival", "hours", "dayTypes", "duration", "clause");
        return new DurationRow(
                levels(row.field("levels")),
                row.field("arrival").ifPresent(TermsReader::arrival),
                row.field("hours").ifPresent(TermsReader::hours),
                set(row.field("dayTypes"), TermsReader::dayType),
                row.field("duration").duration(Duration.ZERO, LONGEST),
                row.field("clause").ifPresent(TermsReader::clause));
    }

    private static DurationRow.Arrival arrival(Document arrival) {
        arrival.only("calendar", "open");
        return new DurationRow.Arrival(
                arrival.field("calendar").text(LONGEST_WORD),
                arrival.field("open").flag());
    }

    private static @Nullable HoursOfDay hours(Document hours) {
        hours.only("from", "to");
        String from = hours.field("from").text(LONGEST_WORD);
        String to = hours.field("to").text(LONGEST_WORD);
        try {
            return from.isEmpty() || to.isEmpty() ? null : HoursOfDay.of(from, to);
        } catch (DateTimeException | IllegalArgumentException _) {
            hours.refuse("not-hours-of-a-day", from, to);
            return null;
        }
    }

    private static DayType dayType(Document type) {
        List<String> choices =
                Arrays.stream(DayType.values()).map(TermsReader::label).toList();
        Function<String, Optional<DayType>> find = text -> Arrays.stream(DayType.values())
                .filter(candidate -> label(candidate).equals(text))
                .findFirst();
        return type.oneOf(find, DayType.WORKING_DAY, choices);
    }

    static String label(DayType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static EscalationStep step(Document step) {
        step.only("after", "to", "every", "times");
        int times = step.field("times").or(1, number -> number.number(1, MOST_REPETITIONS));
        @Nullable Duration every = step.field("every").ifPresent(pause -> pause.duration(SECOND, LONGEST));
        if (times > 1 && every == null) {
            step.field("every").refuse("missing-value");
        }
        if (step.field("to").items(MOST_STEPS).isEmpty()) {
            step.field("to").refuse("missing-value");
        }
        return new EscalationStep(
                step.field("after").duration(Duration.ZERO, LONGEST),
                step.field("to")
                        .list(MOST_STEPS, to -> to.parsed(TermsReader::recipient, "assignee", "not-a-recipient")),
                every,
                times);
    }

    private static String recipient(String text) {
        if (!text.matches("assignee|role:[a-z][a-z-]{1,40}|person:[0-9a-f-]{36}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Clause clause(Document clause) {
        clause.only("ref", "text", "ours");
        return new Clause(
                clause.field("ref").text(LONGEST_WORD),
                text(clause.field("text"), LONGEST_TEXT),
                clause.field("ours").or(false, Document::flag));
    }

    private static <T> Set<T> set(Document list, Function<Document, T> reader) {
        return list.items(MOST_TARGETS).stream().map(reader).collect(toSet());
    }
}
