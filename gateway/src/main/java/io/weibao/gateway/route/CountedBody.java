package io.weibao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body that never said its length, counted while it passes. At the limit it fails, so that the service never sees the piece too
 * much. What still comes is thrown away for a while: a caller who is sending reads no answer before it is done. Empty pieces, such as the one
 * that ends the first request of a connection that becomes HTTP/2, are nothing to pass on.
 */
final class CountedBody implements ReadStream<Buffer> {

    /** How many times the limit is thrown away before the connection is closed on a caller who does not stop. */
    static final int PATIENCE = 8;

    private final HttpServerRequest request;
    private final long limit;
    private final boolean isCarried;
    private long counted;
    private @Nullable Handler<Buffer> taker;
    private @Nullable Handler<Throwable> failure;

    /** @param isCarried false for a body that has no meaning: it is read and thrown away */
    CountedBody(HttpServerRequest request, long limit, boolean isCarried) {
        this.request = request;
        this.limit = limit;
        this.isCarried = isCarried;
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
        } else if (!isTooLarge() && isCarried && taker != null && piece.length() > 0) {
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
