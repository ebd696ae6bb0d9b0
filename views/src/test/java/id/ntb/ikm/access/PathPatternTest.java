package id.ntb.ikm.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "/health/live, /health/live, true",
        "/health/live, /health/live/, true",
        "/health/live, /health/live/x, false",
        "/health/live, /HEALTH/live, false",
        "/health/live, /health, false",
        "/, /, true",
        "/, /x, false",
        "/api/v1/ikm/{ikmId}, /api/v1/ikm/5202-000001, true",
        "/api/v1/ikm/{ikmId}, /api/v1/ikm/, false",
        "/api/v1/ikm/{ikmId}, /api/v1/%69km/5202-000001, false",
        "/api/v1/ikm/{ikmId}, /api/v1/ikm/5202-000001/events, false",
        "/assets/**, /assets/a.js, true",
        "/assets/**, /assets/a/b.js, true",
        "/assets/**, /assets, false"
    })
    void fitsPathsOfItsForm(String pattern, String path, boolean fits) {
        assertThat(new PathPattern(pattern).fits(PathPattern.segments(path))).isEqualTo(fits);
    }
}
