/** Browser sessions: the cookie becomes a bearer token for the services, and requests from other sites are refused. */
@NullMarked
package io.weibao.gateway.session;

import org.jspecify.annotations.NullMarked;
