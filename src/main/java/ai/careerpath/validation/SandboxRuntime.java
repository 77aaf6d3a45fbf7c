package ai.careerpath.validation;

import ai.careerpath.step.Source;

/**
 * What executes a language: where it differs, equal code may end otherwise.
 *
 * @param name such as {@code process: CPython 3.11.2, bubblewrap}
 */
public record SandboxRuntime(Source sandbox, String name) {}
