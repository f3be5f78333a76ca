/** The fields of the inspection assessment (N6). */
@NullMarked
package io.weibao.reporting.fields.inspection;

import org.jspecify.annotations.NullMarked;
