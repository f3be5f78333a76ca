package io.weibao.reporting.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** What people call an issued document: {@code IR-2026-000001}. Given once; gaps are possible, duplicates never. */
public record DocumentNumber(DocumentKind kind, int year, int serial) {

    @Override
    @JsonValue
    public String toString() {
        return "%s-%d-%06d".formatted(kind.prefix(), year, serial);
    }
}
