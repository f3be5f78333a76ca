package io.weibao.reporting.template;

import io.weibao.reporting.content.DocumentKind;
import java.util.List;
import java.util.Map;

/** Which fields the templates of a kind of document may use. */
final class FieldCatalogue {

    private FieldCatalogue() {}

    static Map<String, FieldKind> of(DocumentKind kind) {
        return FieldTree.kinds(List.of(HeadFields.class, body(kind)));
    }

    private static Class<? extends Record> body(DocumentKind kind) {
        return switch (kind) {
            case INCIDENT_REPORT -> IncidentFields.class;
            case INSPECTION_ASSESSMENT -> InspectionFields.class;
            case OPERATIONS_SUMMARY -> OperationsFields.class;
        };
    }
}
