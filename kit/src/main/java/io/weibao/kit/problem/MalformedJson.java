package io.weibao.kit.problem;

/** The body is not JSON at all. */
public final class MalformedJson extends Refusal {

    private static final long serialVersionUID = 1L;

    public MalformedJson() {
        super(Category.MALFORMED, "malformed-json");
    }
}
