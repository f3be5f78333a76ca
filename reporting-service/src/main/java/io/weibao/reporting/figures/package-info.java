/**
 * Figures: each metric is defined once ({@link io.weibao.reporting.figures.Metric}) and read by summary, charts, documents and API
 * alike, from the live generation of the ledger, for a period of whole days in the customer's zone.
 */
@NullMarked
package io.weibao.reporting.figures;

import org.jspecify.annotations.NullMarked;
