-- What readers see. Each view takes, of each row of the live generation, its newest version up to the newest whole one,
-- and leaves it out where that one is a removal. One statement sees one version, however many views it joins.
CREATE OR REPLACE VIEW ikm.version AS
SELECT g.generation || '.' || g.version AS cursor, g.generation, g.version, v.as_of, v.published_at, g.shown_at,
       v.digest, v.rules, v.code_version, v.positions, v.accounts, v.rows
FROM ikm_rows.generation g
LEFT JOIN ikm_rows.version v ON v.generation = g.generation AND v.version = g.version
WHERE g.live;

CREATE OR REPLACE VIEW ikm.headline AS
SELECT sector, regency, generation, version, as_of, last_event_at,
       units, units_dormant, units_closed, units_licensed, units_in_process, units_unlicensed,
       units_small, units_medium, units_large, workers_male, workers_female, investment_idr,
       certified_units, certificates, certificates_expiring90d, enrolled_units, enrolled_workers,
       last12_value_idr, last12_raw_material_idr,
       reporting_period, reporting_expected_units, reporting_reporting_units, reporting_on_time_units, flags
FROM (
  SELECT DISTINCT ON (sector, regency) *
  FROM ikm_rows.headline
  WHERE generation = (SELECT generation FROM ikm_rows.generation WHERE live)
    AND version <= (SELECT version FROM ikm_rows.generation WHERE live)
  ORDER BY sector, regency, version DESC
) newest
WHERE NOT deleted;

CREATE OR REPLACE VIEW ikm.province AS SELECT * FROM ikm.headline WHERE sector = '*' AND regency = '*';
CREATE OR REPLACE VIEW ikm.sector AS SELECT * FROM ikm.headline WHERE sector <> '*' AND regency = '*';
CREATE OR REPLACE VIEW ikm.regency AS SELECT * FROM ikm.headline WHERE sector = '*' AND regency <> '*';
CREATE OR REPLACE VIEW ikm.cell AS SELECT * FROM ikm.headline WHERE sector <> '*' AND regency <> '*';

CREATE OR REPLACE VIEW ikm.certificate AS
SELECT sector, regency, entry.key AS scheme, entry.value::bigint AS certificates, generation, version
FROM ikm.headline, jsonb_each_text(certificates) entry;

CREATE OR REPLACE VIEW ikm.flag AS
SELECT sector, regency, entry.key AS flag, entry.value::bigint AS units, generation, version
FROM ikm.headline, jsonb_each_text(flags) entry;

CREATE OR REPLACE VIEW ikm.production AS
SELECT sector, regency, period, to_date(period, 'YYYY-MM') AS month, generation, version,
       expected_units, reporting_units, on_time_units, value_idr, raw_material_idr, commodities, channels
FROM (
  SELECT DISTINCT ON (sector, regency, period) *
  FROM ikm_rows.production
  WHERE generation = (SELECT generation FROM ikm_rows.generation WHERE live)
    AND version <= (SELECT version FROM ikm_rows.generation WHERE live)
  ORDER BY sector, regency, period, version DESC
) newest
WHERE NOT deleted;

CREATE OR REPLACE VIEW ikm.production_commodity AS
SELECT sector, regency, period, month, item ->> 'commodity' AS commodity, item ->> 'unit' AS unit,
       (item ->> 'quantity')::numeric(38, 3) AS quantity, (item ->> 'valueIdr')::bigint AS value_idr, generation, version
FROM ikm.production, jsonb_array_elements(commodities) item;

CREATE OR REPLACE VIEW ikm.production_channel AS
SELECT sector, regency, period, month, entry.key AS channel, entry.value::bigint AS value_idr, generation, version
FROM ikm.production, jsonb_each_text(channels) entry;

CREATE OR REPLACE VIEW ikm.program AS
SELECT sector, regency, program, edition, nullif(commodity, '') AS commodity, units, workers, generation, version
FROM (
  SELECT DISTINCT ON (sector, regency, program, edition, commodity) *
  FROM ikm_rows.program
  WHERE generation = (SELECT generation FROM ikm_rows.generation WHERE live)
    AND version <= (SELECT version FROM ikm_rows.generation WHERE live)
  ORDER BY sector, regency, program, edition, commodity, version DESC
) newest
WHERE NOT deleted;

CREATE OR REPLACE VIEW ikm.sector_name AS SELECT code AS sector, name FROM ikm_rows.name WHERE kind = 'sector';
CREATE OR REPLACE VIEW ikm.regency_name AS SELECT code AS regency, name FROM ikm_rows.name WHERE kind = 'regency';
