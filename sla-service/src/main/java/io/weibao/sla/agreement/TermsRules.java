package io.weibao.sla.agreement;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.CalendarBook;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Target.Anchor;
import io.weibao.sla.target.Target.Opening;
import io.weibao.sla.target.Terms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold of terms as a whole so that every case has one answer. Whatever is found is noted at its place in the
 * document with what would be right; a due time never has to guess.
 */
final class TermsRules {

    private final Terms terms;
    private final CalendarBook book;
    private final Document targets;
    private final List<String> calendars;

    private TermsRules(Terms terms, CalendarBook book, Document agreement) {
        this.terms = terms;
        this.book = book;
        this.targets = agreement.field("targets");
        this.calendars = book.all().stream().map(BusinessCalendar::id).toList();
    }

    /** Notes in the document of the agreement what is wrong with its terms. */
    static void check(Terms terms, CalendarBook book, Document agreement) {
        TermsRules rules = new TermsRules(terms, book, agreement);
        if (terms.dayCalendar() != null) {
            rules.checkCalendar(terms.dayCalendar(), agreement.field("dayCalendar"));
        }
        Set<String> ids = new HashSet<>();
        List<Document> places = rules.targets.items(Integer.MAX_VALUE);
        for (int i = 0; i < terms.targets().size(); i++) {
            Target target = terms.targets().get(i);
            if (!ids.add(target.id())) {
                places.get(i).field("id").refuse("target-twice", target.id());
            }
            rules.check(target, places.get(i));
        }
    }

    private void check(Target target, Document place) {
        checkReferences(target, place);
        checkCalendar(target.calendar(), place.field("calendar"));
        checkAnchor(target, place);
        checkWarnings(target, place);
        RecipientRules.check(target, place.field("escalation"));
        if (checkRows(target, place.field("durations"))) {
            new DurationTable(terms, book, target).problems().forEach(problem -> place.field("durations")
                    .refuse(problem.slug(), problem.example()));
        }
    }

    private void checkReferences(Target target, Document place) {
        if (target.anchor() instanceof Anchor.Due(String other)) {
            checkReference(other, place.field("anchor").field("due"));
        }
        if (target.opens() instanceof Opening.IfMissed(String other)) {
            checkReference(other, place.field("opens").field("ifMissed"));
        }
        if (reaches(target, target.id(), new LinkedHashSet<>())) {
            place.refuse("targets-in-a-circle", target.id());
        }
    }

    private void checkReference(String other, Document place) {
        if (terms.target(other).isEmpty()) {
            place.refuse(
                    "unknown-target",
                    other,
                    terms.targets().stream().map(Target::id).toList());
        }
    }

    private boolean reaches(Target from, String id, Set<String> seen) {
        return from.refersTo().stream()
                .filter(seen::add)
                .anyMatch(next -> next.equals(id)
                        || terms.target(next)
                                .filter(other -> reaches(other, id, seen))
                                .isPresent());
    }

    private boolean checkCalendar(String calendar, Document place) {
        boolean known = calendars.contains(calendar);
        if (!known) {
            place.refuse("unknown-calendar", calendar, calendars);
        }
        return known;
    }

    private static void checkAnchor(Target target, Document place) {
        if (!(target.anchor() instanceof Anchor.Happened(FactName fact))) {
            return;
        }
        if (target.stops().contains(fact)) {
            place.field("stops").refuse("stops-at-its-anchor", fact);
        }
        if (fact == FactName.DATE_AGREED && !target.pausedBy().isEmpty()) {
            place.field("pausedBy").refuse("agreed-dates-do-not-wait");
        }
    }

    private static void checkWarnings(Target target, Document place) {
        Duration longest = target.durations().stream()
                .map(DurationRow::duration)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        boolean fromADate = target.anchor() instanceof Anchor.Happened(FactName fact) && fact == FactName.DATE_AGREED;
        List<Document> places = place.field("warnings").items(Integer.MAX_VALUE);
        for (int i = 0; i < places.size() && !fromADate; i++) {
            if (target.warnings().get(i).compareTo(longest) >= 0) {
                places.get(i)
                        .refuse("warning-before-the-start", target.warnings().get(i), longest);
            }
        }
    }

    private boolean checkRows(Target target, Document place) {
        List<Boolean> sound = new ArrayList<>();
        List<Document> places = place.items(Integer.MAX_VALUE);
        for (int i = 0; i < places.size(); i++) {
            DurationRow row = target.durations().get(i);
            if (row.arrival() != null) {
                sound.add(checkCalendar(
                        row.arrival().calendar(), places.get(i).field("arrival").field("calendar")));
            }
            if (!row.dayTypes().isEmpty() && terms.dayCalendar() == null) {
                places.get(i).field("dayTypes").refuse("day-calendar-missing");
                sound.add(false);
            }
        }
        return !sound.contains(false);
    }
}
