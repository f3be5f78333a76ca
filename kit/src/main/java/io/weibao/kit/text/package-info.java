/**
 * What people write: texts that can be seen and that nobody is deceived by.
 */
@NullMarked
package io.weibao.kit.text;

import org.jspecify.annotations.NullMarked;
