/**
 * The desk: the ticket as an aggregate and all that happens to it. A use case is one public method of a {@code *Desk} and
 * one transaction, in which the ticket's row, its journal and the outgoing event are written together.
 */
@NullMarked
package io.weibao.ticket.desk;

import org.jspecify.annotations.NullMarked;
