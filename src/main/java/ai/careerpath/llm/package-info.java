/** Asks a language model by the OpenAI protocol, as FriendliAI speaks it, and makes sure of what it answers. */
@NullMarked
package ai.careerpath.llm;

import org.jspecify.annotations.NullMarked;
