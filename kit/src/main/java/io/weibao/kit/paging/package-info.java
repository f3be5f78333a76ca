/**
 * Lists by keyset: a page knows where the next one starts, however many rows arrive meanwhile.
 */
@NullMarked
package io.weibao.kit.paging;

import org.jspecify.annotations.NullMarked;
