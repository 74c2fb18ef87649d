package org.cocreation.steering.told;

import java.util.UUID;

/** What another service's event tells of something on which the value gate decides. */
sealed interface ToldContent
    permits OpportunityContent, ConceptContent, ConceptApproval, ConceptReviewContent {

  UUID id();

  /** Whether it says what the gate needs. */
  boolean saysAll();
}
