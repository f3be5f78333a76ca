package io.weibao.kit.problem;

/** A change must say which version was looked at, in {@code If-Match}. */
public final class VersionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public VersionRequired() {
        super(Category.VERSION_REQUIRED, "version-required");
    }
}
