/** Reads the JSON that language models write, also where it is wrapped, broken or cut short. */
@NullMarked
package ai.careerpath.llm.json;

import org.jspecify.annotations.NullMarked;
