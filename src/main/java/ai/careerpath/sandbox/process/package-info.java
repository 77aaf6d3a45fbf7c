/** Runs programs as processes of this machine, in namespaces with a filter of system calls and limits. */
@NullMarked
package ai.careerpath.sandbox.process;

import org.jspecify.annotations.NullMarked;
