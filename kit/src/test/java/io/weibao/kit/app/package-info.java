/** A small application in which the kit is tried: parcels stand for whatever a service keeps. */
@NullMarked
package io.weibao.kit.app;

import org.jspecify.annotations.NullMarked;
