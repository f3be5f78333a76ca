/**
 * Bringing history in: reads an incident event log, sends it to the running platform through its public API, waits until the
 * clocks have caught up, and shows that the services agree and what our agreement would have said of every incident.
 *
 * <p>All that is known about the file's form is here, all that a state means for the service is in ticket-service.
 */
@NullMarked
package io.weibao.launcher.history;

import org.jspecify.annotations.NullMarked;
