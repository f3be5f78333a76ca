/**
 * The ticket service: consultations and defects from the moment somebody reports them until both sides agree that they
 * are done, with the people and systems they concern and a history that nobody can change unnoticed.
 */
@NullMarked
package io.weibao.ticket;

import org.jspecify.annotations.NullMarked;
