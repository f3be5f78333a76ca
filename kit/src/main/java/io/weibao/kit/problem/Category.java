package io.weibao.kit.problem;

/** The few kinds of refusal there are, each with the one HTTP status that says it. */
public enum Category {
    MALFORMED(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** Not now, or not in this state. */
    REFUSED(409),
    /** It clashes with something that exists. */
    CONFLICT(409),
    STALE(412),
    TOO_LARGE(413),
    INVALID(422),
    VERSION_REQUIRED(428),
    UNAVAILABLE(503);

    private final int status;

    Category(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
