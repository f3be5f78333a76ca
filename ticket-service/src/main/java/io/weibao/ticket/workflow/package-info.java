/**
 * What may happen to a ticket: one table per kind ({@link io.weibao.ticket.workflow.DefectWorkflow},
 * {@link io.weibao.ticket.workflow.ConsultationWorkflow}) and the mechanism that reads them.
 *
 * <p>Refusals of the API, the actions it offers, the drawings and the documentation all come from these tables. The
 * package is pure: it knows neither database nor HTTP, and a ticket only by what a {@link
 * io.weibao.ticket.workflow.Condition} may ask of it.
 */
@NullMarked
package io.weibao.ticket.workflow;

import org.jspecify.annotations.NullMarked;
