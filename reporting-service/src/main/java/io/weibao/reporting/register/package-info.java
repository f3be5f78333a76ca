/**
 * The register of documents: what was issued, under which number, with which digests. Issued is issued: nothing here is changed or
 * taken back; who corrects something issues anew and names what that replaces.
 */
@NullMarked
package io.weibao.reporting.register;

import org.jspecify.annotations.NullMarked;
