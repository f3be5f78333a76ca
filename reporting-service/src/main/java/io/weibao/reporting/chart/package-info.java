/**
 * Pictures of figures: Pareto, control chart, trend and compliance. A chart is drawn once as a {@link
 * io.weibao.reporting.chart.Drawing} of a few kinds of marks and written as SVG for pages and as PNG for Word; the document factory
 * paints the same marks into PDF. Nothing here needs a font, a display or a chart library (P3, B16; docs/adr/0082).
 */
@NullMarked
package io.weibao.reporting.chart;

import org.jspecify.annotations.NullMarked;
