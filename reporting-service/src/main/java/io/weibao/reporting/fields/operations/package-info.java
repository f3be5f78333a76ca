/** The fields of the operations summary, section by section in the order of the document (P1). */
@NullMarked
package io.weibao.reporting.fields.operations;

import org.jspecify.annotations.NullMarked;
