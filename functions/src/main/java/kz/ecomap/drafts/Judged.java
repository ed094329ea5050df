package kz.ecomap.drafts;

import java.util.List;
import kz.ecomap.plausibility.Finding;
import kz.ecomap.shared.http.FieldError;

/**
 * A draft with what stands against its publication.
 *
 * @param errors which must be corrected
 * @param findings which need a reason; looked for when there are no errors
 */
record Judged(Draft draft, List<FieldError> errors, List<Finding> findings) {}
