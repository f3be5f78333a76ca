/**
 * The document factory: turns {@code content} into pages. {@link io.weibao.reporting.template.DocumentFactory} words the content in
 * one language as named fields; the fields fill an HTML page, printed to PDF with its fonts inside, and a Word template that the
 * provider may replace by its own. The same content and template make the same bytes (P1, P2, B12).
 */
@NullMarked
package io.weibao.reporting.template;

import org.jspecify.annotations.NullMarked;
