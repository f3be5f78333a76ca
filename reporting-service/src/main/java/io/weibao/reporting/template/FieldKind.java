package io.weibao.reporting.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a field may be used in a template. */
sealed interface FieldKind {

    /** Text to be written. */
    record Worded() implements FieldKind {}

    /** Says whether a part is shown. */
    record Flag() implements FieldKind {}

    /** A picture to be inserted. */
    record Drawn() implements FieldKind {}

    /** Rows to be repeated, each with fields of its own. */
    record Table(Map<String, FieldKind> row) implements FieldKind {

        public Table {
            row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
        }
    }
}
