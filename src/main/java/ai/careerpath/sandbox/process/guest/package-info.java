/** What runs inside the sandbox to compile Java; it knows nothing else of the service. */
@NullMarked
package ai.careerpath.sandbox.process.guest;

import org.jspecify.annotations.NullMarked;
