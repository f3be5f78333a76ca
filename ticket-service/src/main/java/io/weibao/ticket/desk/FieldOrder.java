package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.TicketAction;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The fields of an action in the order in which its form asks for them; any others come after, by name. */
final class FieldOrder {

    private FieldOrder() {}

    /** @param action its name in the API; one that no table has is read as the raising of a ticket */
    static Comparator<String> of(String action) {
        Class<?> form = TicketAction.byName().get(action);
        List<String> asked = Stream.of((form == null ? RaiseTicket.class : form).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return Comparator.<String>comparingInt(field -> asked.contains(field) ? asked.indexOf(field) : asked.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
