package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.home.Setup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of what makes up the platform, in the order in which tables show it and in which it starts. */
public final class Parts {

    private Parts() {}

    public static List<Part> of(Home home, Setup setup) {
        Addresses addresses = new Addresses(setup.ports());
        Secrets secrets = new Secrets(home.secrets());
        ServiceEnvironment environment = new ServiceEnvironment(addresses, secrets, setup.replicas());
        List<Part> parts = new ArrayList<>();
        parts.add(new Postgres(home, addresses, secrets));
        parts.add(new Kafka(home, addresses, secrets));
        parts.add(new Keycloak(home, addresses, secrets));
        parts.add(new MailCatcherPart(home, addresses));
        Set<String> stores = Set.of("postgres", "kafka");
        for (String service : StoreService.names()) {
            environment
                    .replicas(service)
                    .forEach(name -> parts.add(
                            new Service(home, addresses, service, name, stores, environment.of(service, name))));
        }
        parts.add(new Service(
                home, addresses, "gateway", "gateway", Set.of("keycloak"), environment.of("gateway", "gateway")));
        Set<String> wanted = withNeeds(parts, setup);
        return parts.stream().filter(part -> wanted.contains(part.name())).toList();
    }

    /** Whoever is wanted brings along what it needs. */
    private static Set<String> withNeeds(List<Part> parts, Setup setup) {
        Set<String> wanted = new HashSet<>();
        for (Part part : parts.reversed()) {
            if (setup.wants(part.name()) || wanted.contains(part.name())) {
                wanted.add(part.name());
                wanted.addAll(part.needs());
            }
        }
        return wanted;
    }

    /** Every name that {@code --only} and {@code logs} take. */
    public static Stream<String> names() {
        Stream<String> around = Stream.of("postgres", "kafka", "keycloak", "mail");
        return Stream.of(around, StoreService.names().stream(), Stream.of("gateway"))
                .flatMap(Function.identity());
    }
}
