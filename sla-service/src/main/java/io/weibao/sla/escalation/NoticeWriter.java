package io.weibao.sla.escalation;

import io.weibao.kit.time.Ids;
import io.weibao.sla.clock.FiredMilestone;
import io.weibao.sla.clock.TrackedTicket;
import io.weibao.sla.notification.Notice;
import io.weibao.sla.notification.NoticeContent;
import io.weibao.sla.notification.NoticeText;
import io.weibao.sla.notification.NoticeText.Promise;
import io.weibao.sla.notification.NoticeText.Telling;
import io.weibao.sla.notification.Person;
import io.weibao.sla.target.Milestone;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Turns fired milestones into notices. When several of one clock fire at once, because nobody was there to fire them in
 * time, a person reads only the last of them.
 */
@ApplicationScoped
class NoticeWriter {

    private static final Locale OF_THE_HOUSE = Locale.CHINESE;

    private final Ids ids;
    private final String console;

    NoticeWriter(Ids ids, @ConfigProperty(name = "weibao.console.url") String console) {
        this.ids = ids;
        this.console = console;
    }

    Collection<Notice> notices(List<FiredMilestone> milestones, Recipients recipients) {
        Map<String, Notice> lastPerClockAndPerson = new LinkedHashMap<>();
        for (FiredMilestone fired : milestones) {
            if (fired.milestone().kind() != Milestone.Kind.BREACH) {
                for (Notice notice : of(fired, recipients)) {
                    lastPerClockAndPerson.put(notice.clock() + "/" + notice.addressee(), notice);
                }
            }
        }
        return lastPerClockAndPerson.values();
    }

    private List<Notice> of(FiredMilestone fired, Recipients recipients) {
        Set<Person> people = new LinkedHashSet<>();
        List<Notice> notices = new ArrayList<>();
        for (String rule : Recipients.rules(fired)) {
            List<Person> reached = recipients.reachedBy(rule, fired.ticket());
            if (reached.isEmpty() && !Recipients.mayBeEmpty(rule, fired.ticket())) {
                notices.add(toNobody(fired, rule));
            }
            people.addAll(reached);
        }
        people.forEach(person -> notices.add(to(person, fired)));
        return notices;
    }

    private Notice to(Person person, FiredMilestone fired) {
        NoticeText text = new NoticeText(promise(fired), console, person.language());
        return notice(fired, person.id(), person.name(), person.email(), person.language(), content(text, fired));
    }

    private Notice toNobody(FiredMilestone fired, String rule) {
        NoticeText text = new NoticeText(promise(fired), console, OF_THE_HOUSE);
        return notice(fired, null, text.nobody(rule), null, OF_THE_HOUSE, content(text, fired));
    }

    private Notice notice(
            FiredMilestone fired,
            @Nullable UUID recipient,
            String addressee,
            @Nullable String address,
            Locale language,
            NoticeContent content) {
        return new Notice(
                ids.next(),
                fired.ticket().customer(),
                fired.ticket().id(),
                fired.clock().id(),
                fired.clock().generation(),
                fired.label(),
                fired.milestone().step(),
                fired.milestone().repetition(),
                recipient,
                addressee,
                address,
                language,
                content,
                fired.milestone().at(),
                fired.firedAt(),
                fired.late());
    }

    private static NoticeContent content(NoticeText text, FiredMilestone fired) {
        Milestone milestone = fired.milestone();
        Telling telling = new Telling(milestone.at(), fired.firedAt(), fired.late());
        return milestone.kind() == Milestone.Kind.WARNING
                ? text.warning(telling)
                : text.escalation(milestone.step(), milestone.repetition(), telling);
    }

    private static Promise promise(FiredMilestone fired) {
        TrackedTicket ticket = fired.ticket();
        return new Promise(
                ticket.number(),
                ticket.title(),
                ticket.customerName(),
                ticket.systemName(),
                ticket.level(),
                fired.target().name(),
                fired.clock().clause(),
                Objects.requireNonNullElse(
                        fired.clock().dueAt(), fired.milestone().at()),
                fired.zone());
    }
}
