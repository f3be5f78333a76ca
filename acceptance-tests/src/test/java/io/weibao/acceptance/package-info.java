/**
 * Stories across the services, told against the whole running platform with real tokens; chaos with real processes killed; benchmarks of the
 * whole. Nothing depends on this module.
 */
@NullMarked
package io.weibao.acceptance;

import org.jspecify.annotations.NullMarked;
