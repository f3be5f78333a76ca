/** The servers of others: unpacked once per version, run as tools or as Java programs. */
@NullMarked
package io.weibao.launcher.software;

import org.jspecify.annotations.NullMarked;
