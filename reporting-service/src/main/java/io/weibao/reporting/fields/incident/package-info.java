/** The fields of the incident report (P1, S3). */
@NullMarked
package io.weibao.reporting.fields.incident;

import org.jspecify.annotations.NullMarked;
