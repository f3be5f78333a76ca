/** What the tests of reports share. */
@NullMarked
package io.weibao.reporting;

import org.jspecify.annotations.NullMarked;
