package io.weibao.kit.problem;

/** The same {@code Idempotency-Key} came before with another request. */
public final class IdempotencyKeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(Category.INVALID, "idempotency-key-reused");
    }
}
