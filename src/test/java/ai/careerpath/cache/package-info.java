@NullMarked
package ai.careerpath.cache;

import org.jspecify.annotations.NullMarked;
