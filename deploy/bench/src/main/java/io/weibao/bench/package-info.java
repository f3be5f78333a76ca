/**
 * {@code ./weibao bench}: what the running platform does under load, printed as one table with ratios from one run. Everything is bounded in
 * count and time and goes to loopback only. It works on tickets of a customer of its own and takes them away again.
 *
 * <p>{@link io.weibao.bench.Bench} runs {@link io.weibao.bench.Measurement}s on an
 * {@link io.weibao.bench.Installation}; each gives {@link io.weibao.bench.Finding}s, which the
 * {@link io.weibao.bench.Report} prints.
 */
@NullMarked
package io.weibao.bench;

import org.jspecify.annotations.NullMarked;
