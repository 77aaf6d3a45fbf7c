/** What runs inside the sandbox: programs of their own, with nothing but a JDK, copied there as class files. */
@NullMarked
package ai.careerpath.validation.local.process.guest;

import org.jspecify.annotations.NullMarked;
