/**
 * The document factory: turns {@code content} into pages. {@link io.weibao.reporting.template.DocumentFactory} has the content worded
 * in one language as {@code fields}; they fill an HTML page, printed to PDF with its fonts inside, and a Word template that the
 * provider may replace by its own. The same content and template make the same bytes (P1, P2, B12).
 */
@NullMarked
package io.weibao.reporting.template;

import org.jspecify.annotations.NullMarked;
