package io.weibao.reporting.template;

/** A document as files. The arrays are the caller's to keep; the same content gives the same bytes. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a store, never compared
public record Rendered(byte[] pdf, byte[] docx) {}
