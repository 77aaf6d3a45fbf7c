package ai.careerpath.pipeline;

import ai.careerpath.model.UnderstoodRole;

/** How the two roles were read. */
public record Understood(UnderstoodRole current, UnderstoodRole target) {}
