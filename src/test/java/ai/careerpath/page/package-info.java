/** Drives the page in a real browser against a scripted service. */
@NullMarked
package ai.careerpath.page;

import org.jspecify.annotations.NullMarked;
