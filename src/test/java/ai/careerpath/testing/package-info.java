/** What the tests of all packages share. */
@NullMarked
package ai.careerpath.testing;

import org.jspecify.annotations.NullMarked;
