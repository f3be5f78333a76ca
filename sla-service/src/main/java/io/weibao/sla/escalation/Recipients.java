package io.weibao.sla.escalation;

import io.weibao.sla.clock.FiredMilestone;
import io.weibao.sla.clock.TrackedTicket;
import io.weibao.sla.notification.People;
import io.weibao.sla.notification.Person;
import io.weibao.sla.target.Milestone;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a milestone reaches. An agreement names people by rules: {@code assignee}, {@code role:supervisor},
 * {@code person:<id>}. Roles mean staff of the provider; nobody hears of another customer's ticket.
 */
final class Recipients {

    private static final String ASSIGNEE = "assignee";
    private static final String ROLE = "role:";
    private static final String PERSON = "person:";
    /** A ticket that nobody has taken is the business of those who hand it out. */
    private static final String DISPATCHERS = ROLE + "agent";

    private final List<Person> people;

    private Recipients(List<Person> people) {
        this.people = List.copyOf(people);
    }

    /** Everybody whom one of these milestones could reach, asked at once. */
    static Recipients among(People people, Collection<FiredMilestone> milestones) {
        Set<UUID> ids = new HashSet<>();
        Set<String> roles = new HashSet<>();
        for (FiredMilestone milestone : milestones) {
            for (String rule : rules(milestone)) {
                if (rule.startsWith(ROLE)) {
                    roles.add(rule.substring(ROLE.length()));
                } else if (rule.startsWith(PERSON)) {
                    person(rule).ifPresent(ids::add);
                } else if (milestone.ticket().assignee() != null) {
                    ids.add(milestone.ticket().assignee());
                }
            }
        }
        return new Recipients(people.named(ids, roles));
    }

    static Recipients of(Person... people) {
        return new Recipients(List.of(people));
    }

    /** A warning goes to whoever works on the ticket; a step of escalation to whom the agreement says. */
    static List<String> rules(FiredMilestone fired) {
        if (fired.milestone().kind() == Milestone.Kind.ESCALATION) {
            return fired.milestone().to();
        }
        return List.of(fired.ticket().assignee() == null ? DISPATCHERS : ASSIGNEE);
    }

    /** The people a rule means for this ticket. */
    List<Person> reachedBy(String rule, TrackedTicket ticket) {
        return people.stream()
                .filter(person -> person.active() && person.email() != null)
                .filter(person -> person.mayHearOf(ticket.customer()))
                .filter(person -> meant(rule, ticket, person))
                .toList();
    }

    /** Whether finding nobody is nothing to complain about: an unassigned ticket has no assignee. */
    static boolean mayBeEmpty(String rule, TrackedTicket ticket) {
        return rule.equals(ASSIGNEE) && ticket.assignee() == null;
    }

    /** An agreement of earlier days may name what nobody can be: its notice fails and says so, and no other does. */
    private static Optional<UUID> person(String rule) {
        try {
            return Optional.of(UUID.fromString(rule.substring(PERSON.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean meant(String rule, TrackedTicket ticket, Person person) {
        if (rule.startsWith(ROLE)) {
            return person.providerStaff() && person.roles().contains(rule.substring(ROLE.length()));
        }
        if (rule.startsWith(PERSON)) {
            return person.id().toString().equals(rule.substring(PERSON.length()));
        }
        return rule.equals(ASSIGNEE) && Objects.equals(person.id(), ticket.assignee());
    }
}
