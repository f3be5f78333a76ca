/**
 * Pages on paper: HTML printed as PDF, and the font that travels with us. Nothing here asks the machine for a font, an address or the
 * time (docs/adr/0081, docs/adr/0083).
 */
@NullMarked
package io.weibao.reporting.print;

import org.jspecify.annotations.NullMarked;
