/** What the process engine finds on the machine: programs, directories, the kernel. */
@NullMarked
package ai.careerpath.sandbox.process.host;

import org.jspecify.annotations.NullMarked;
