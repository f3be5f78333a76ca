package io.weibao.kit.problem;

/** There is no such thing, or not for this caller: both answer alike. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String thing, Object id) {
        super(Category.NOT_FOUND, "not-found", thing, id);
    }
}
