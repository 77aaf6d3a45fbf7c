/** What is let in: bodies, requests at once, and none while the service stops. */
@NullMarked
package ai.careerpath.api.limits;

import org.jspecify.annotations.NullMarked;
