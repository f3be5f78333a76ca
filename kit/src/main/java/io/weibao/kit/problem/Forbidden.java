package io.weibao.kit.problem;

/** The caller may not do this, whatever state things are in. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super(Category.FORBIDDEN, "forbidden");
    }
}
