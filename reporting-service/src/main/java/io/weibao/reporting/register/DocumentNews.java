package io.weibao.reporting.register;

/** Tells others that a document was issued, in the transaction that issues it. */
@FunctionalInterface
public interface DocumentNews {

    void issued(IssuedDocument document);
}
