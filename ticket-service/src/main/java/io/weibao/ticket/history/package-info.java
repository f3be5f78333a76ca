/**
 * Incidents that another system handled before this platform did.
 *
 * <p>An incident comes with every row of its source's audit. Each row becomes one journal entry that keeps the source's state
 * and facts as they are; the service facts that clocks need are read from the sequence of states and nothing else, so no
 * signature, consent or approval is invented. All of it has the origin {@code import}: clocks judge it, nobody is alarmed.
 * A row is known by its digest and enters once, however often it is sent.
 */
@NullMarked
package io.weibao.ticket.history;

import org.jspecify.annotations.NullMarked;
