/** Fills a platform through its public API: the provider's people always, two customers with their tickets on request. */
@NullMarked
package io.weibao.launcher.demo;

import org.jspecify.annotations.NullMarked;
