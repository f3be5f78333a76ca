/**
 * The gateway: the one address of the platform. It carries {@code /api/v1} to the service that owns it, lets people sign in through Keycloak
 * with a session cookie, serves the console and the merged OpenAPI document. It has no database and decides nothing about tickets or clocks
 * (G1, decision 24).
 */
@NullMarked
package io.weibao.gateway;

import org.jspecify.annotations.NullMarked;
