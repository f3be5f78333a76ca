package io.weibao.reporting.template;

/** Factories for all tests: reading the fonts is most of the work of the first document. */
final class Press {

    static final DocumentFactory FACTORY = new DocumentFactory();

    /** One that has printed nothing of what the first one printed. */
    static final DocumentFactory ANOTHER = new DocumentFactory();

    private Press() {}
}
