package io.weibao.kit.test.bad;

import io.weibao.kit.scope.UnitOfWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One class for each thing the house does not do, and some that are all right. */
public final class Bad {

    private Bad() {}

    public static class FieldInjection {
        @Inject
        String field;
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public static class Now {
        Instant now() {
            return Instant.now();
        }
    }

    public static class Millis {
        long now() {
            return System.currentTimeMillis();
        }
    }

    public static class OwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public static class GoodTime {
        Instant now(Clock clock) {
            return Instant.now(clock);
        }
    }

    public static class Sleeper {
        void sleep() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    public static class TransactionOpener {
        void work(UnitOfWork unitOfWork) {
            unitOfWork.run(() -> {});
        }
    }

    public static class GoodDesk {
        void work(UnitOfWork unitOfWork) {
            unitOfWork.run(() -> {});
        }
    }

    public static class TransactionalMethod {
        @Transactional
        void work() {}
    }

    public static class ThingManager {}

    public static class ThingUtils {}

    public static class OwnAnswer {
        Response refuse() {
            return Response.status(418).build();
        }
    }

    public static class LocalTime {
        LocalDateTime at(Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
    }

    public static class OpenResource {
        @GET
        public String read() {
            return "";
        }
    }

    @RolesAllowed("agent")
    public static class GoodResource {
        @GET
        public String read() {
            return "";
        }
    }

    @Entity
    public static class Setter {
        private String name = "";

        public void setName(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    @Entity
    public static class EdgeKnower {
        Response.Status status() {
            return Response.Status.OK;
        }
    }
}
