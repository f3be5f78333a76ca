/**
 * What a document says, worded in one language as named fields: ready texts, flags, pictures and tables. The records here and in the
 * packages below, one for each kind of document, are the only definition of a field: its name in a template is its path through
 * them ({@code compliance.note}). All limits are here, too: rows in a table, characters in a cell (docs/adr/0080).
 */
@NullMarked
package io.weibao.reporting.fields;

import org.jspecify.annotations.NullMarked;
