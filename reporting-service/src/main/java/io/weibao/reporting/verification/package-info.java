/** Whether a document that somebody holds is the one that was issued: asked without signing in, answered without telling whose it is. */
@NullMarked
package io.weibao.reporting.verification;

import org.jspecify.annotations.NullMarked;
