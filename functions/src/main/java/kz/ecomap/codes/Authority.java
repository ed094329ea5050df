package kz.ecomap.codes;

import kz.ecomap.shared.text.Names;

/** A kind of body that must answer; which office it is follows from the region. */
public record Authority(String code, Names names) {}
