/**
 * Inspections: what is maintained below a system, when it is inspected, what was found, and what became of it. Owns components, plans, rounds,
 * findings and automatic checks; tickets and due times belong to others.
 */
@NullMarked
package io.weibao.inspection;

import org.jspecify.annotations.NullMarked;
