package io.weibao.kit.scope;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The customers whose rows a unit of work may see and write: all of them, some, or none. Who has no scope sees nothing;
 * a scope is never widened on the way.
 */
public sealed interface Scope {

    /** For provider staff and for machines. */
    static Scope everything() {
        return Everything.EVERYTHING;
    }

    /** For people of these customers only; with no customer it is {@link #nothing()}. */
    static Scope of(UUID... customers) {
        return new Customers(Arrays.asList(customers));
    }

    static Scope nothing() {
        return Customers.NONE;
    }

    /** As the database reads it: {@code *}, ids with commas between, or empty. */
    String setting();

    /** Whether rows of this customer lie within. */
    boolean includes(UUID customer);

    /** Every customer, and rows that belong to none. */
    enum Everything implements Scope {
        EVERYTHING;

        @Override
        public String setting() {
            return "*";
        }

        @Override
        public boolean includes(UUID customer) {
            return true;
        }
    }

    /** A closed list of customers, without repetition and in one order, so that equal scopes are equal values. */
    record Customers(List<UUID> ids) implements Scope {

        static final Customers NONE = new Customers(List.of());

        public Customers {
            ids = ids.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        }

        @Override
        public String setting() {
            return ids.stream().map(UUID::toString).collect(joining(","));
        }

        @Override
        public boolean includes(UUID customer) {
            return ids.contains(customer);
        }
    }
}
