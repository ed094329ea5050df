package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A transfer held against its threshold of Annex II.
 *
 * @param thresholdKg kg a year; absent where the annex has none
 * @param above whether the transfer, or the sum that the threshold is for, exceeds it
 */
public record MarkedTransfer(Transfer transfer, Optional<BigDecimal> thresholdKg, boolean above) {}
