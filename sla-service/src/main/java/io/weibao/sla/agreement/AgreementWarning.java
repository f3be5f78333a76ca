package io.weibao.sla.agreement;

import io.weibao.sla.target.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in an agreement that is accepted and yet looks like a mistake.
 *
 * @param pointer where it stands in the document
 * @param code for programs: {@code level-without-response}, {@code on-site-longer-than-resolution}
 */
@Schema(name = "AgreementWarning")
record AgreementWarning(String pointer, String code, Text text) {}
