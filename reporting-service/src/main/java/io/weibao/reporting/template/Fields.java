package io.weibao.reporting.template;

/**
 * What the templates of one kind of document may show: each component is a field of that name. Texts are worded and ready,
 * lists are rows of a table, flags say whether a part is to be shown at all.
 */
sealed interface Fields permits IncidentFields, InspectionFields, OperationsFields {}
