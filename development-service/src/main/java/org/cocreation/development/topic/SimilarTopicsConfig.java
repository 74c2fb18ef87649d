package org.cocreation.development.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether and from when on needs are suggested to be about a similar topic. */
@ConfigMapping(prefix = "cocreation.needs.similar-topics")
interface SimilarTopicsConfig {

  /** Whether needs are compared by the sentence model; otherwise it is never loaded. */
  @WithDefault("true")
  boolean enabled();

  /** From which cosine of their vectors on, 0 to 1, two needs are suggested. */
  @WithDefault("0.30")
  double from();
}
