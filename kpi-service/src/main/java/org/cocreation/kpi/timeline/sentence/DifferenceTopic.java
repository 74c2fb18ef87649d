package org.cocreation.kpi.timeline.sentence;

/** In what value statements can differ, as it stands within a sentence. */
enum DifferenceTopic {
  STATEMENT("the statement"),
  CURRENCY("the currency"),
  KPI("the KPI"),
  RANGE("the value per year"),
  ASSUMPTIONS("the assumptions"),
  CANNIBALIZED_REVENUE("the revenue that it takes away"),
  CONSTRAINT("how throughput grows"),
  FIGURES("what is put in"),
  RETURN("the return"),
  /** One of a newer release. */
  ANOTHER("a point");

  private final String title;

  DifferenceTopic(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
