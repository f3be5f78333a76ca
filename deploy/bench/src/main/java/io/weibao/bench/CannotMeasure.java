package io.weibao.bench;

/** Why nothing can be measured, in one sentence for the person at the terminal. */
final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotMeasure(String sentence) {
        super(sentence);
    }
}
