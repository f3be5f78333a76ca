/** Pure arithmetic of quality: control charts with the usual run rules, Pareto, percentiles, intervals. Knows no database. */
@NullMarked
package io.weibao.reporting.statistics;

import org.jspecify.annotations.NullMarked;
