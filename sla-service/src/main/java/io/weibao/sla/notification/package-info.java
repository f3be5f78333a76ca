/**
 * Notices to people: one row per milestone and person, written in the transaction in which the milestone fired,
 * delivered by mail afterwards, tried again with growing pauses, and visible when they cannot be delivered.
 */
@NullMarked
package io.weibao.sla.notification;

import org.jspecify.annotations.NullMarked;
