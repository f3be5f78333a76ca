/**
 * Word files as templates: reading their parts, filling the tags in Word's own markup, and looking for what does not belong into a
 * document. Knows nothing of which fields there are; values are texts, flags, drawings and lists of rows (docs/adr/0084).
 */
@NullMarked
package io.weibao.reporting.word;

import org.jspecify.annotations.NullMarked;
