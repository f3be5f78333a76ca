package io.weibao.launcher.part;

import io.weibao.launcher.home.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The environment in which our services start: everything that a service reads of the world around it. */
record ServiceEnvironment(Addresses addresses, Secrets secrets, int replicas) {

    Map<String, String> of(String service, String name) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("WEIBAO_HTTP_PORT", String.valueOf(addresses.ports().of(name)));
        environment.put("WEIBAO_ISSUER", addresses.issuer());
        environment.put("WEIBAO_ZONE", System.getenv().getOrDefault("WEIBAO_ZONE", "Asia/Shanghai"));
        environment.put("MALLOC_ARENA_MAX", "2");
        StoreService.ALL.stream()
                .filter(one -> one.name().equals(service))
                .findFirst()
                .ifPresentOrElse(one -> addStores(environment, one), () -> addGateway(environment));
        return environment;
    }

    List<String> replicas(String service) {
        return IntStream.rangeClosed(1, replicas)
                .mapToObj(replica -> replica == 1 ? service : service + "-" + replica)
                .toList();
    }

    private void addStores(Map<String, String> environment, StoreService service) {
        environment.put("WEIBAO_DB_URL", addresses.jdbc(service.database()));
        environment.put("WEIBAO_DB_USER", service.app());
        environment.put("WEIBAO_DB_PASSWORD", secrets.of(service.app()));
        environment.put("WEIBAO_DB_OWNER_USER", service.owner());
        environment.put("WEIBAO_DB_OWNER_PASSWORD", secrets.of(service.owner()));
        environment.put("WEIBAO_KAFKA_BOOTSTRAP", addresses.hostAndPort("kafka"));
        environment.put("WEIBAO_KAFKA_USER", service.name());
        environment.put("WEIBAO_KAFKA_PASSWORD", new BrokerOperator(addresses, secrets).password(service.name()));
        environment.put("WEIBAO_SMTP_HOST", Addresses.HOST);
        environment.put("WEIBAO_SMTP_PORT", String.valueOf(addresses.ports().of("smtp")));
        environment.put("WEIBAO_CONSOLE_URL", addresses.http("gateway"));
    }

    private void addGateway(Map<String, String> environment) {
        environment.put(
                "WEIBAO_MANAGEMENT_PORT", String.valueOf(addresses.ports().of("gateway-metrics")));
        environment.put("WEIBAO_TICKET_URLS", urls("ticket-service"));
        environment.put("WEIBAO_SLA_URLS", urls("sla-service"));
        environment.put("WEIBAO_INSPECTION_URLS", urls("inspection-service"));
        environment.put("WEIBAO_REPORTING_URLS", urls("reporting-service"));
        environment.put("WEIBAO_GATEWAY_CLIENT_SECRET", secrets.of("gateway-client"));
        environment.put("WEIBAO_SESSION_SECRET", secrets.of("session"));
    }

    private String urls(String service) {
        return replicas(service).stream().map(addresses::http).collect(Collectors.joining(","));
    }
}
