/**
 * What was agreed with which customer, and from when to when. An agreement is data: a graph of targets that somebody wrote
 * down, checked as a whole before it is recorded, never changed afterwards but followed by another version. The presets are
 * such documents and nothing more; no code knows them.
 */
@NullMarked
package io.weibao.sla.agreement;

import org.jspecify.annotations.NullMarked;
