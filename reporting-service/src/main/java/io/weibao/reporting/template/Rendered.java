package io.weibao.reporting.template;

/** One document in its two forms. Whoever gets it must not change the bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record Rendered(byte[] pdf, byte[] docx) {}
