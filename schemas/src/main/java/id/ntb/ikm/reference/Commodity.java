package id.ntb.ikm.reference;

import java.util.Optional;

/**
 * A commodity that the programmes of the province name.
 *
 * @param kbli2020 its usual code in KBLI 2020
 * @param kbli2025 its usual code in KBLI 2025, where that edition has one
 * @param programmeSector the sector that the programmes count it in
 */
public record Commodity(
        String code, String name, String kbli2020, Optional<String> kbli2025, Optional<String> programmeSector) {}
