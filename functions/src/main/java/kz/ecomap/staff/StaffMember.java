package kz.ecomap.staff;

import kz.ecomap.shared.http.Caller;

/**
 * Who a token is about.
 *
 * @param principal a hash of issuer and subject, so that no name gets into logs
 * @param caller what the rest of the system needs to know
 */
public record StaffMember(String principal, Caller caller) {}
