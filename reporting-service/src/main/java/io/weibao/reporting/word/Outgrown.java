package io.weibao.reporting.word;

import java.io.IOException;

/** A template that, filled, takes more room than a document may. */
public final class Outgrown extends IOException {

    private static final long serialVersionUID = 1L;

    private final Bound bound;

    Outgrown(Bound bound) {
        super("More " + bound.name() + " than " + bound.most());
        this.bound = bound;
    }

    public Bound bound() {
        return bound;
    }

    /** What is bounded. */
    public enum Bound {
        /** Pieces of markup in all repeated rows. */
        ROWS(200_000),
        /** Characters in all places that were filled. */
        TEXT(8_000_000);

        private final int most;

        Bound(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }
}
