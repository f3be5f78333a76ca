/**
 * What inspections found wrong: open until the item is seen to be right again, asked again at every round until then, linked with its ticket.
 */
@NullMarked
package io.weibao.inspection.finding;

import org.jspecify.annotations.NullMarked;
