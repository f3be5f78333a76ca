package io.weibao.sla.agreement;

import static java.util.stream.Collectors.toSet;

import io.weibao.kit.actor.Actor;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.EscalationStep;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom an escalation can reach at all: roles that staff of the provider can hold, and people who could exist. */
final class RecipientRules {

    private static final String ROLE = "role:";
    private static final String PERSON = "person:";
    private static final List<String> ROLES =
            Actor.PROVIDER_ROLES.stream().sorted().toList();

    private RecipientRules() {}

    /** Notes in the steps of the target's escalation which recipients nobody can be. */
    static void check(Target target, Document steps) {
        List<Document> places = steps.items(Integer.MAX_VALUE);
        for (int step = 0; step < places.size(); step++) {
            List<Document> recipients = places.get(step).field("to").items(Integer.MAX_VALUE);
            for (int i = 0; i < recipients.size(); i++) {
                check(target.escalation().get(step).to().get(i), recipients.get(i));
            }
        }
    }

    private static void check(String recipient, Document place) {
        if (recipient.startsWith(ROLE) && !ROLES.contains(recipient.substring(ROLE.length()))) {
            place.refuse("unknown-role", recipient.substring(ROLE.length()), ROLES);
        } else if (recipient.startsWith(PERSON) && person(recipient).isEmpty()) {
            place.refuse("not-a-recipient", recipient);
        }
    }

    /** Everybody whom the terms name. */
    static Set<UUID> people(Terms terms) {
        return terms.targets().stream()
                .flatMap(target -> target.escalation().stream())
                .flatMap(step -> step.to().stream())
                .flatMap(recipient -> person(recipient).stream())
                .collect(toSet());
    }

    /** Notes which of the people named nobody knows, or who may not hear of this customer. */
    static void checkKnown(Terms terms, Set<UUID> reached, Document targets) {
        List<Document> places = targets.items(Integer.MAX_VALUE);
        for (int target = 0; target < places.size(); target++) {
            List<EscalationStep> steps = terms.targets().get(target).escalation();
            List<Document> at = places.get(target).field("escalation").items(Integer.MAX_VALUE);
            for (int step = 0; step < at.size(); step++) {
                checkKnown(
                        steps.get(step).to(), reached, at.get(step).field("to").items(Integer.MAX_VALUE));
            }
        }
    }

    private static void checkKnown(List<String> recipients, Set<UUID> reached, List<Document> places) {
        for (int i = 0; i < places.size(); i++) {
            Document place = places.get(i);
            person(recipients.get(i))
                    .filter(person -> !reached.contains(person))
                    .ifPresent(person -> place.refuse("unknown-person", person));
        }
    }

    /** The person a recipient names, if it names one. */
    static Optional<UUID> person(String recipient) {
        if (!recipient.startsWith(PERSON)) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(recipient.substring(PERSON.length()));
            return recipient.equals(PERSON + id) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
