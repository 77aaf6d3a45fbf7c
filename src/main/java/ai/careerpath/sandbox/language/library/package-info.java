/** Parts of standard libraries that are compiled once, by the service alone, for sandboxes to read. */
@NullMarked
package ai.careerpath.sandbox.language.library;

import org.jspecify.annotations.NullMarked;
