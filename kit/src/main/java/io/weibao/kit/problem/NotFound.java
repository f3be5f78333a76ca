package io.weibao.kit.problem;

/** There is no such thing, or not for this caller: both answer alike. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param thing what it would be; what it is called stands at {@code thing.<thing>} in the bundle {@code problems}, with a dash for a space */
    public NotFound(String thing, Object id) {
        super(Category.NOT_FOUND, "not-found", new Noun(thing), id);
    }

    /** A word to be said in the caller's language. */
    record Noun(String word) {

        String key() {
            return "thing." + word.replace(' ', '-');
        }
    }
}
