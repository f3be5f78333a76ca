/** What documents say, as data: every value resolved, no wording and no layout. Whoever renders needs nothing else. */
@NullMarked
package io.weibao.reporting.document;

import org.jspecify.annotations.NullMarked;
