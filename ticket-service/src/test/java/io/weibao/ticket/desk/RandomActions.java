package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.TicketAction;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Makes actions out of nothing but their records: any field may hold any value of its type. */
final class RandomActions {

    private static final List<Class<? extends TicketAction>> TYPES = TicketAction.byName().values().stream()
            .sorted(Comparator.comparing(Class::getName))
            .toList();

    private final Random random;

    RandomActions(Random random) {
        this.random = random;
    }

    Class<? extends TicketAction> anyType() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    TicketAction make(Class<? extends TicketAction> type, Instant now) {
        RecordComponent[] fields = type.getRecordComponents();
        Class<?>[] types = new Class<?>[fields.length];
        Object[] values = new Object[fields.length];
        for (int index = 0; index < fields.length; index++) {
            types[index] = fields[index].getType();
            values[index] = value(types[index], now);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Class<?> type, Instant now) {
        if (type == String.class) {
            return random.nextInt(4) == 0 ? "" : "text";
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return 1 + random.nextInt(5);
        } else if (type == Instant.class) {
            return random.nextInt(3) == 0 ? now.plus(Duration.ofMinutes(random.nextInt(200) - 100)) : null;
        }
        Object[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }
}
