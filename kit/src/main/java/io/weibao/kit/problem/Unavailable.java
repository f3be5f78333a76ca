package io.weibao.kit.problem;

/** We cannot do this just now; the same request may succeed in a moment. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unavailable() {
        super(Category.UNAVAILABLE, "unavailable");
    }
}
