package io.weibao.reporting.document;

/** What a document says, all of it data: whoever renders it looks nothing up. */
public sealed interface DocumentContent permits IncidentReport, InspectionAssessment, OperationsSummary {

    Heading heading();

    DocumentKind kind();
}
