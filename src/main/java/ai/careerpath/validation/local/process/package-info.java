/** The process engine: runs six languages at native speed, each run in Linux namespaces of its own. */
@NullMarked
package ai.careerpath.validation.local.process;

import org.jspecify.annotations.NullMarked;
