/**
 * The queue: lists of tickets as projections straight from the database, without the aggregate. What is offered here as
 * filter or order has an index beside the table.
 */
@NullMarked
package io.weibao.ticket.queue;

import org.jspecify.annotations.NullMarked;
