/** The board: what breaks a promise next and what already did, asked from indexes with limits, never from a scan. */
@NullMarked
package io.weibao.sla.board;

import org.jspecify.annotations.NullMarked;
