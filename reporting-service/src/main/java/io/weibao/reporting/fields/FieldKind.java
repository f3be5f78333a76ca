package io.weibao.reporting.fields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a field may be used in a template. */
public sealed interface FieldKind {

    /** Text to be written. */
    record Worded() implements FieldKind {}

    /** Says whether a part is shown. */
    record Flag() implements FieldKind {}

    /** A picture to be inserted. */
    record Drawn() implements FieldKind {}

    /** Rows to be repeated, each with fields of its own. */
    record Listed(Map<String, FieldKind> row) implements FieldKind {

        public Listed {
            row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
        }
    }
}
