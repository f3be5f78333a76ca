package io.weibao.reporting.template;

import io.weibao.reporting.content.DocumentContent;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.FieldKind;
import io.weibao.reporting.fields.FieldTree;
import io.weibao.reporting.fields.HeadFields;
import io.weibao.reporting.fields.Words;
import io.weibao.reporting.fields.incident.IncidentFields;
import io.weibao.reporting.fields.inspection.InspectionFields;
import io.weibao.reporting.fields.operations.OperationsFields;
import java.util.Map;

/** Which fields the templates of a kind of document may use, and the fields of a document. */
final class FieldCatalogue {

    private FieldCatalogue() {}

    /** By full name. */
    static Map<String, FieldKind> of(DocumentKind kind) {
        Class<?> body =
                switch (kind) {
                    case INCIDENT_REPORT -> IncidentFields.class;
                    case INSPECTION_ASSESSMENT -> InspectionFields.class;
                    case OPERATIONS_SUMMARY -> OperationsFields.class;
                };
        return FieldTree.kinds(HeadFields.class, body);
    }

    /** What the document says below its head. */
    static Record body(DocumentContent content, Words words) {
        return switch (content) {
            case IncidentReport report -> IncidentFields.of(report, words);
            case InspectionAssessment assessment -> InspectionFields.of(assessment, words);
            case OperationsSummary summary -> OperationsFields.of(summary, words);
        };
    }
}
