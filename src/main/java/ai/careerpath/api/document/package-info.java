/** The OpenAPI document of the HTTP interface. */
@NullMarked
package ai.careerpath.api.document;

import org.jspecify.annotations.NullMarked;
