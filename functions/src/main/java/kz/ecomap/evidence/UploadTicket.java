package kz.ecomap.evidence;

import kz.ecomap.shared.aws.SignedPuts;

/**
 * The answer to a request for an upload, as {@code openapi.yaml} has it.
 *
 * @param upload the one request that will be accepted
 */
public record UploadTicket(String evidenceId, SignedPuts.Upload upload) {}
