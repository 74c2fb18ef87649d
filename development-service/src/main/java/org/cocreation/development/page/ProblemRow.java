package org.cocreation.development.page;

import org.cocreation.development.problem.CommonProblemView;
import org.cocreation.development.weighting.RankingView;

/** A common problem in its place, with the needs from which it came. */
public record ProblemRow(RankingView.RankedProblemView ranked, CommonProblemView problem) {}
