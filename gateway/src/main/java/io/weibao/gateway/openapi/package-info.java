/** The one OpenAPI document of the platform, merged from the approved documents of its services. */
@NullMarked
package io.weibao.gateway.openapi;

import org.jspecify.annotations.NullMarked;
