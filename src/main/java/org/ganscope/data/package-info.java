/** What a game plays with: the laws of the real samples and of the noise. */
@NullMarked
package org.ganscope.data;

import org.jspecify.annotations.NullMarked;
