/** The mail catcher of the local stack: an SMTP server that delivers to a page instead of to people. */
@NullMarked
package io.weibao.launcher.mail;

import org.jspecify.annotations.NullMarked;
