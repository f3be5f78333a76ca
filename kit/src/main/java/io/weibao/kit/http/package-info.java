/**
 * What every HTTP answer has: a request id, and entity tags that carry versions.
 */
@NullMarked
package io.weibao.kit.http;

import org.jspecify.annotations.NullMarked;
