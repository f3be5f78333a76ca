/**
 * Documents that nobody asked for in person: an event or a schedule orders them, each reason once; they are issued as soon as they are
 * due by whichever replica comes first, and tried again within bounds when that fails.
 */
@NullMarked
package io.weibao.reporting.order;

import org.jspecify.annotations.NullMarked;
