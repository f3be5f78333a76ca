package io.weibao.bench;

import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Somebody who raises ticket after ticket over one connection. */
final class Reporter implements Load.Client {

    private static final int CREATED = 201;

    private final HttpConnection connection;
    private final SignIn person;
    private final Supplier<byte[]> reports;
    private final Consumer<String> answered;

    private Reporter(HttpConnection connection, SignIn person, Supplier<byte[]> reports, Consumer<String> answered) {
        this.connection = connection;
        this.person = person;
        this.reports = reports;
        this.answered = answered;
    }

    /** Reporters that all report the same. */
    static Load.Clients at(URI address, SignIn person, byte[] report) {
        return at(address, person, () -> report, _ -> {});
    }

    /** @param answered is given the body of each answer as soon as it is there */
    static Load.Clients at(URI address, SignIn person, Supplier<byte[]> reports, Consumer<String> answered) {
        return () -> new Reporter(new HttpConnection(address), person, reports, answered);
    }

    @Override
    public void once() throws IOException {
        var answer = connection.post("/api/v1/tickets", person.token(), reports.get());
        if (answer.status() != CREATED) {
            throw new IOException("A ticket was not raised: " + answer.said());
        }
        answered.accept(answer.body());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
