# Vectors for test/statistics, by R and its packages survival and pROC: small cohorts with ties and losses, in the bins
# that the engine keeps, and what R says of them. Tests read vectors.json and need no R. To make it anew (Debian:
# r-base-core, r-cran-survival, r-cran-proc, r-cran-jsonlite):
#
#   Rscript test/support/r/vectors.R
suppressPackageStartupMessages({
  library(survival)
  library(pROC)
  library(jsonlite)
})

script <- sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))
set.seed(1977)

# Patients of one group: whole times from 0 to last, events at a rate, losses at another, the rest seen to the end.
cohort <- function(patients, rate, loss, last) {
  event <- floor(rexp(patients, rate))
  lost <- floor(rexp(patients, loss))
  time <- pmin(event, lost, last)
  data.frame(time, status = as.integer(event <= pmin(lost, last)))
}

counts <- function(times, last) tabulate(times + 1, last + 1)

follow_up <- function(data, last) {
  list(
    patients = nrow(data),
    events = counts(data$time[data$status == 1], last),
    losses = counts(data$time[data$status == 0], last)
  )
}

survival_case <- function(name, groups, last) {
  data <- do.call(rbind, Map(function(g, i) cbind(g, group = i), groups, seq_along(groups)))
  test <- survdiff(Surv(time, status) ~ group, data)
  curves <- lapply(groups, function(g) {
    fit <- survfit(Surv(time, status) ~ 1, g, conf.type = "log-log", conf.int = 0.95)
    keep <- fit$n.event > 0 & fit$surv > 0
    list(time = fit$time[keep], survival = fit$surv[keep], lower = fit$lower[keep], upper = fit$upper[keep])
  })
  case <- list(
    name = name,
    groups = lapply(groups, follow_up, last),
    curves = curves,
    logRank = list(
      observed = test$obs,
      expected = test$exp,
      chiSquare = test$chisq,
      degrees = length(groups) - 1,
      probability = pchisq(test$chisq, length(groups) - 1, lower.tail = FALSE)
    )
  )
  if (length(groups) == 2) {
    control <- coxph.control(eps = 1e-14, toler.chol = 1e-16, iter.max = 50)
    cox <- coxph(Surv(time, status) ~ I(group == 1), data, ties = "efron", control = control)
    interval <- exp(confint(cox))
    case$hazardRatio <- list(
      ratio = exp(coef(cox)[[1]]),
      lower = interval[1],
      upper = interval[2],
      logStandardError = sqrt(vcov(cox)[1])
    )
  }
  case
}

survivals <- list(
  survival_case("two groups", list(cohort(40, 0.10, 0.04, 24), cohort(40, 0.05, 0.04, 24)), 24),
  survival_case("many ties", list(cohort(150, 0.6, 0.1, 4), cohort(130, 0.4, 0.2, 4)), 4),
  survival_case("hazards far apart", list(cohort(60, 0.02, 0.02, 30), cohort(60, 0.5, 0.02, 30)), 30),
  survival_case("no loss", list(cohort(25, 0.1, 1e-9, 200), cohort(35, 0.13, 1e-9, 200)), 200),
  survival_case(
    "three groups",
    list(cohort(30, 0.1, 0.05, 20), cohort(50, 0.08, 0.02, 20), cohort(40, 0.04, 0.05, 20)), 20
  ),
  survival_case(
    "five groups, one tiny",
    list(
      cohort(300, 0.1, 0.05, 40), cohort(3, 0.08, 0.02, 40), cohort(200, 0.1, 0.2, 40),
      cohort(100, 0.2, 0.05, 40), cohort(150, 0.05, 0.05, 40)
    ), 40
  )
)

# Scores of cases and controls in equal bins from low to high.
auc_case <- function(name, cases, controls, bins) {
  edges <- range(c(cases, controls))
  bin <- function(x) pmin(floor((x - edges[1]) / diff(edges) * bins), bins - 1)
  cases <- bin(cases)
  controls <- bin(controls)
  curve <- roc(controls = controls, cases = cases, direction = "<", quiet = TRUE)
  area <- as.numeric(curve$auc)
  error <- sqrt(var(curve, method = "delong"))
  half <- qnorm(0.975) * error / (area * (1 - area))
  list(
    name = name,
    cases = counts(cases, bins - 1),
    controls = counts(controls, bins - 1),
    # Mann and Whitney's U, a second way to the area.
    rankSum = suppressWarnings(wilcox.test(cases, controls))$statistic[[1]],
    auc = area,
    standardError = error,
    lower = plogis(qlogis(area) - half),
    upper = plogis(qlogis(area) + half)
  )
}

aucs <- list(
  auc_case("few ties", rnorm(30, 1), rnorm(50), 400),
  auc_case("five scores", rnorm(80, 0.3), rnorm(60), 5),
  auc_case("one score decides", rnorm(200, 0.5), rnorm(40), 2),
  auc_case("almost apart", rnorm(15, 3), rnorm(300), 60),
  auc_case("worse than luck", rexp(70), rexp(90, 0.5), 30)
)

kruskal_case <- function(name, groups) {
  top <- max(unlist(groups))
  test <- kruskal.test(groups)
  list(
    name = name,
    groups = lapply(groups, counts, top),
    statistic = test$statistic[[1]],
    degrees = test$parameter[[1]],
    probability = test$p.value
  )
}

kruskals <- list(
  kruskal_case("three groups", list(rpois(12, 5), rpois(9, 8), rpois(15, 6))),
  kruskal_case("nearly all tied", list(rbinom(40, 1, 0.2), rbinom(30, 1, 0.4))),
  kruskal_case("clones that differ", lapply(c(1, 5, 20, 80, 3, 40), function(m) rnbinom(8, size = 4, mu = m))),
  kruskal_case("aliquots that do not", lapply(rep(25, 6), function(m) rnbinom(8, size = 4, mu = m)))
)

dispersion_case <- function(name, x) {
  ratio <- function(x) var(x) / mean(x)
  n <- length(x)
  without <- sapply(seq_len(n), function(i) log(ratio(x[-i])))
  half <- qnorm(0.975) * sqrt((n - 1) / n * sum((without - mean(without))^2))
  list(
    name = name,
    counts = x,
    ratio = ratio(x),
    lower = ratio(x) * exp(-half),
    upper = ratio(x) * exp(half),
    probability = pchisq((n - 1) * ratio(x), n - 1, lower.tail = FALSE)
  )
}

dispersions <- list(
  dispersion_case("luck alone", rpois(40, 6)),
  dispersion_case("clones that differ", rnbinom(17, size = 0.8, mu = 30)),
  dispersion_case("less than luck", rbinom(25, 20, 0.9)),
  dispersion_case("mostly none", rpois(60, 0.2))
)

chi_squares <- lapply(
  list(c(0.02, 1), c(3.84, 1), c(1, 2), c(45, 1), c(8, 8), c(260, 4), c(150, 99), c(1300, 3)),
  function(x) list(statistic = x[1], degrees = x[2], probability = pchisq(x[1], x[2], lower.tail = FALSE))
)

vectors <- list(
  madeWith = sprintf(
    "R %s, survival %s, pROC %s", getRversion(), packageVersion("survival"), packageVersion("pROC")
  ),
  chiSquares = chi_squares,
  survivals = survivals,
  aucs = aucs,
  kruskals = kruskals,
  dispersions = dispersions
)
write(toJSON(vectors, digits = NA, auto_unbox = TRUE), file.path(dirname(script), "vectors.json"))
