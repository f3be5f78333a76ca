package io.weibao.reporting.content;

/** What one document says. */
public sealed interface DocumentContent permits IncidentReport, InspectionAssessment, OperationsSummary {

    Cover cover();

    DocumentKind kind();
}
