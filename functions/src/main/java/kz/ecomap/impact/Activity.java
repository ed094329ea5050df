package kz.ecomap.impact;

import java.util.Optional;
import kz.ecomap.shared.text.Names;

/**
 * An activity of Annex I of the Kyiv Protocol.
 *
 * @param code as in {@code 2(e)(i)}; a heading, {@code 2(e)}, is the beginning of its parts' codes
 * @param capacityThreshold from which capacity on the Protocol obliges to report, in the English of
 *     the annex; absent where it does at any capacity
 */
public record Activity(
    String code, Names sector, Names names, Optional<String> capacityThreshold) {}
