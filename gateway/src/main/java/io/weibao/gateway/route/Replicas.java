package io.weibao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of one service: asked in turn; one that refuses the connection is passed over, each at most once a request. */
final class Replicas {

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<URI> addresses) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("A service needs at least one address");
        }
        this.addresses = List.copyOf(addresses);
    }

    Future<HttpClientRequest> connect(HttpClient client, RequestOptions request) {
        return connect(client, request, Math.floorMod(turn.getAndIncrement(), addresses.size()), addresses.size());
    }

    private Future<HttpClientRequest> connect(HttpClient client, RequestOptions request, int index, int left) {
        var address = addresses.get(index);
        var here = new RequestOptions(request).setHost(address.getHost()).setPort(address.getPort());
        var attempt = client.request(here);
        return left <= 1
                ? attempt
                : attempt.recover(refused -> connect(client, request, (index + 1) % addresses.size(), left - 1));
    }
}
