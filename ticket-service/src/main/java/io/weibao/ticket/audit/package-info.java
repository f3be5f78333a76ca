/**
 * Who changed what in the service's own records, with before and after. Tickets have their journal; this is for everything
 * else. Entries are only ever added, each thing has its own hash chain, and reading a trail checks the chain.
 */
@NullMarked
package io.weibao.ticket.audit;

import org.jspecify.annotations.NullMarked;
