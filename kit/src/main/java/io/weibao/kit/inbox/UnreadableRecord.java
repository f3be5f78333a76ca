package io.weibao.kit.inbox;

/** A record that is no event: attributes missing or wrong, data no JSON. */
class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String why) {
        super(why);
    }

    UnreadableRecord(String why, Throwable cause) {
        super(why, cause);
    }
}
