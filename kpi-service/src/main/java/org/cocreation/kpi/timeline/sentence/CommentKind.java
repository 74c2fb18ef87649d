package org.cocreation.kpi.timeline.sentence;

/** What people talk about, as steering names it. */
enum CommentKind {
  CYCLE,
  GOAL,
  OPERATIONAL_NEED,
  NEED,
  COMMON_PROBLEM,
  OPPORTUNITY,
  CONCEPT,
  BACKLOG_ITEM,
  REVIEW_POINT,
  VALUE_STATEMENT,
  VALUE_DIFFERENCE,
  VALUE_GATE,
  TRANCHE,
  DECISION
}
