/** Reads the environment and .env into typed settings, and explains wrong values. */
@NullMarked
package ai.careerpath.configuration;

import org.jspecify.annotations.NullMarked;
