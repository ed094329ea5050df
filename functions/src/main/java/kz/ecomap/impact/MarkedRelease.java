package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A release held against its threshold of Annex II.
 *
 * @param thresholdKg kg a year; absent where the annex has none for the medium
 * @param above whether the release, or the sum that the threshold is for, exceeds it
 */
public record MarkedRelease(Release release, Optional<BigDecimal> thresholdKg, boolean above) {}
