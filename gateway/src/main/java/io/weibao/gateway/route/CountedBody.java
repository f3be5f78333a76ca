package io.weibao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body that never said its length, counted while it passes. At the limit it fails, so that the service never sees the piece too
 * much. What still comes is thrown away for a while: a caller who is sending reads no answer before it is done.
 */
final class CountedBody implements ReadStream<Buffer> {

    /** How many times the limit is thrown away before the connection is closed on a caller who does not stop. */
    static final int PATIENCE = 8;

    private final HttpServerRequest request;
    private final long limit;
    private long counted;
    private @Nullable Handler<Buffer> taker;
    private @Nullable Handler<Throwable> failure;

    CountedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
        request.handler(this::take);
    }

    boolean isTooLarge() {
        return counted > limit;
    }

    private void take(Buffer piece) {
        boolean wasTooLarge = isTooLarge();
        counted += piece.length();
        if (counted > limit * PATIENCE) {
            request.connection().close();
        } else if (isTooLarge() && !wasTooLarge && failure != null) {
            failure.handle(new IllegalArgumentException("The body is larger than " + limit + " bytes"));
        } else if (!isTooLarge() && taker != null) {
            taker.handle(piece);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        taker = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        request.fetch(amount);
        return this;
    }
}
