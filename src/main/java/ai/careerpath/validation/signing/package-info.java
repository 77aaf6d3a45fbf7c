/** Signs the record of an execution, so that whoever keeps it can prove where it comes from. */
@NullMarked
package ai.careerpath.validation.signing;

import org.jspecify.annotations.NullMarked;
