--: dst_gap tz=America/New_York
SELECT TIMESTAMP'2024-03-10 02:30:00' AS t, unix_seconds(TIMESTAMP'2024-03-10 02:30:00') AS u;

--: dst_overlap tz=America/New_York
SELECT unix_seconds(TIMESTAMP'2024-11-03 01:30:00') AS u;

--: dst_hours tz=America/New_York
SELECT hour(timestamp_seconds(1710053999)) AS a, hour(timestamp_seconds(1710054000)) AS b;

--: dst_add_day tz=America/New_York
SELECT unix_seconds(TIMESTAMP'2024-03-09 12:00:00' + INTERVAL '1' DAY) AS a, unix_seconds(TIMESTAMP'2024-03-09 12:00:00' + INTERVAL '24' HOUR) AS b;

--: dst_add_month tz=Europe/Berlin
SELECT string(TIMESTAMP'2024-02-29 02:30:00' + INTERVAL '1' MONTH) AS a;

--: cast_date tz=Asia/Tokyo
SELECT CAST(timestamp_seconds(1704034800) AS DATE) AS d, CAST(DATE'2024-01-01' AS TIMESTAMP) AS t;

--: to_text tz=Asia/Kolkata
SELECT string(timestamp_micros(1)) AS a, date_format(timestamp_seconds(0), "yyyy-MM-dd'T'HH:mm:ssXXX") AS b;

--: literal_zone tz=America/Los_Angeles
SELECT TIMESTAMP'2024-01-01 00:00:00 Europe/Paris' AS a, TIMESTAMP'2024-01-01T00:00:00Z' AS b, TIMESTAMP'2024-01-01 00:00:00+05:30' AS c;

--: old_dates tz=America/Los_Angeles
SELECT unix_seconds(TIMESTAMP'1883-11-18 00:00:00') AS a, string(timestamp_seconds(-2717640000)) AS b;

--: ntz_cast tz=Asia/Tokyo
SELECT CAST(TIMESTAMP_NTZ'2024-01-01 00:00:00' AS TIMESTAMP) AS a, CAST(timestamp_seconds(0) AS TIMESTAMP_NTZ) AS b;

--: trunc tz=Asia/Kathmandu
SELECT date_trunc('DAY', timestamp_seconds(1704067200)) AS a, date_trunc('HOUR', timestamp_seconds(1704067200)) AS b;

--: utc_functions tz=America/New_York
SELECT from_utc_timestamp(TIMESTAMP'2024-07-01 00:00:00', 'Asia/Tokyo') AS a, to_utc_timestamp(TIMESTAMP'2024-07-01 00:00:00', 'Asia/Tokyo') AS b;

--: convert tz=UTC
SELECT convert_timezone('America/New_York', 'Asia/Tokyo', TIMESTAMP_NTZ'2024-03-10 02:30:00') AS a;

--: current_zone tz=Europe/Berlin
SELECT current_timezone() AS z;

--: unix_timestamp tz=Asia/Tokyo
SELECT unix_timestamp('2024-01-01 00:00:00') AS a, from_unixtime(0) AS b, unix_timestamp('2024-01-01', 'yyyy-MM-dd') AS c;

--: offset_zone tz=+05:30
SELECT timestamp_seconds(0) AS a, string(timestamp_seconds(0)) AS b, hour(timestamp_seconds(0)) AS c;

--: make tz=America/New_York
SELECT make_timestamp(2024, 3, 10, 2, 30, 0) AS a, make_timestamp(2024, 1, 1, 0, 0, 0, 'Asia/Tokyo') AS b;

--: sequence tz=America/New_York
SELECT sequence(TIMESTAMP'2024-03-09 12:00:00', TIMESTAMP'2024-03-11 12:00:00', INTERVAL 1 DAY) AS s;

--: diff tz=America/New_York
SELECT TIMESTAMP'2024-03-11 00:00:00' - TIMESTAMP'2024-03-10 00:00:00' AS d, datediff(TIMESTAMP'2024-03-11 00:00:00', TIMESTAMP'2024-03-10 23:00:00') AS e;

--: window tz=America/New_York
SELECT window(TIMESTAMP'2024-03-10 03:30:00', '1 day') AS w;

--: bad_zone
SELECT from_utc_timestamp(TIMESTAMP'2024-07-01 00:00:00', 'Nope/Zone') AS a;

--: set_bad_zone own
SET TIME ZONE 'Nope/Zone';

--: set_zone own
SET TIME ZONE 'Asia/Tokyo';
SELECT current_timezone() AS z, timestamp_seconds(0) AS t;

--: sequence_over_clock_changes tz=America/New_York
SELECT sequence(TIMESTAMP'2024-03-09 12:00:00', TIMESTAMP'2024-03-11 11:59:59', INTERVAL 1 DAY), sequence(TIMESTAMP'2024-11-04 00:30:00', TIMESTAMP'2024-11-02 00:30:00', INTERVAL -'1 12' DAY TO HOUR), sequence(TIMESTAMP'2024-03-10 00:00:00', TIMESTAMP'2024-03-10 04:00:00', INTERVAL 1 HOUR), sequence(TIMESTAMP'2024-03-10 00:00:00', TIMESTAMP'2024-03-10 00:00:00', INTERVAL 2 DAY), sequence(TIMESTAMP'2024-03-12 12:00:00', TIMESTAMP'2024-03-08 12:00:00'), sequence(TIMESTAMP_NTZ'2024-03-09 12:00:00', TIMESTAMP_NTZ'2024-03-11 12:00:00', INTERVAL 1 DAY);

--: sequence_step_of_nothing
SELECT sequence(TIMESTAMP'2024-03-10 00:00:00', TIMESTAMP'2024-03-10 00:00:00', INTERVAL 0 HOUR);

--: offsets_of_literals
SELECT from_utc_timestamp(timestamp'2020-01-01 00:00:00', 'UTC+05:30') AS a, to_utc_timestamp(timestamp'2020-01-01 00:00:00', 'GMT+5:30') AS b, from_utc_timestamp(timestamp'2020-01-01 00:00:00', '+5') AS c, from_utc_timestamp(timestamp'2020-01-01 00:00:00', '-05:30:15') AS d, from_utc_timestamp(timestamp'2020-01-01 00:00:00', 'UT-3') AS e, from_utc_timestamp(timestamp'2020-01-01 00:00:00', 'Z') AS f, from_utc_timestamp(timestamp'2020-01-01 00:00:00', '+18:00') AS g;

--: offsets_of_rows
SELECT z, from_utc_timestamp(timestamp'2020-01-01 00:00:00', z) AS a, to_utc_timestamp(timestamp'2020-01-01 00:00:00', z) AS b, convert_timezone('UTC', z, timestamp_ntz'2020-01-01 00:00:00') AS c, convert_timezone(z, 'UTC', timestamp_ntz'2020-01-01 00:00:00') AS d, make_timestamp(2020, 1, 1, 0, 0, 0, z) AS e FROM VALUES ('UTC+05:30'), ('+05:30'), ('Europe/Berlin'), ('-3'), ('UTC'), ('Z'), ('+0530'), ('GMT-11:30'), (null) t(z);

--: offset_too_far
SELECT from_utc_timestamp(timestamp'2020-01-01 00:00:00', '+19:00');

--: offset_too_far_in_a_row
SELECT from_utc_timestamp(timestamp'2020-01-01 00:00:00', z) FROM VALUES ('+19:00') t(z);

--: offset_of_sixty_minutes
SELECT from_utc_timestamp(timestamp'2020-01-01 00:00:00', '+05:60');

--: offset_behind_utc_too_far
SELECT make_timestamp(2020, 1, 1, 0, 0, 0, 'UTC+25');

--: offsets_in_texts
SELECT s, try_cast(s AS timestamp) AS a, try_cast(s AS timestamp_ntz) AS b FROM VALUES ('2020-01-01 00:00:00 UTC+05:30'), ('2020-01-01 00:00:00 GMT+05:30'), ('2020-01-01 00:00:00+5:30'), ('2020-01-01 00:00:00 -3'), ('2020-01-01 00:00:00 UTC+25'), ('2020-01-01 00:00:00+19:00'), ('2020-01-01 00:00:00 xyz'), ('2020-01-01 00:00:00Z'), ('2020-01-01 00:00:00 +0530'), ('2020-01-01T00:00:00-05:30:15'), ('2020-01-01 00:00:00 Europe/Berlin'), ('2020-01-01 00:00 Etc/GMT+5'), ('2020-01-01 00:00:00+05:60'), ('2020-01-01 0:0-053015'), ('2020-01-01 00:00:00.5 UT+1') t(s);

--: turned_back tz=America/New_York
SELECT unix_seconds(cast('2024-11-03 01:30:00' AS timestamp)) AS a, unix_seconds(cast(timestamp_ntz'2024-11-03 01:30:00' AS timestamp)) AS b, unix_seconds(make_timestamp(2024, 11, 3, 1, 30, 0)) AS c, unix_seconds(to_timestamp('2024-11-03 01:30', 'yyyy-MM-dd HH:mm')) AS d, unix_seconds(make_timestamp(2024, 10, 27, 2, 30, 0, 'Europe/Berlin')) AS e;

--: turned_back_of_rows tz=America/New_York
SELECT s, unix_seconds(cast(s AS timestamp)) AS a, unix_seconds(cast(cast(s AS timestamp_ntz) AS timestamp)) AS b FROM VALUES ('2024-11-03 00:30:00'), ('2024-11-03 01:30:00'), ('2024-11-03 02:30:00'), ('2024-03-10 02:30:00'), ('2024-11-03 01:30:00-05:00'), ('2024-11-03') t(s);

--: turned_back_by_patterns tz=America/New_York
SELECT s, unix_timestamp(s, f) AS a, to_timestamp(s, f) AS b, date_format(to_timestamp(s, f), f) AS c FROM VALUES ('2024-11-03 01:30', 'yyyy-MM-dd HH:mm'), ('2024-11-03 01:30-05', 'yyyy-MM-dd HH:mmX') t(s, f);

--: turned_back_truncated tz=America/New_York
SELECT n, unix_seconds(date_trunc('HOUR', timestamp_seconds(n))) AS a, unix_seconds(date_trunc('MINUTE', timestamp_seconds(n))) AS b, unix_seconds(date_trunc('DAY', timestamp_seconds(n))) AS c, unix_micros(date_trunc('MILLISECOND', timestamp_micros(n * 1000000 + 123456))) AS d, unix_seconds(date_trunc('MONTH', timestamp_seconds(n))) AS e FROM VALUES (1730611800), (1730615400), (1710055800), (-1000), (1730620801) t(n);

--: midnight_twice tz=America/Havana
SELECT unix_seconds(cast(date'2024-11-03' AS timestamp)) AS a, unix_seconds(date_trunc('DAY', timestamp_seconds(1730656800))) AS b, unix_seconds(cast('2024-11-03 00:30:00' AS timestamp)) AS c;

--: text_zones_in_turn
SELECT s, try_cast(s AS TIMESTAMP), try_cast(s AS TIMESTAMP_NTZ), try_cast(s AS DATE) FROM VALUES ('2024-01-02 12:30:15 CET'),
  ('2024-1-2 3:4:5'), ('2024-01-02 12:30:15UTC'), ('2024-01-02 12:30:15Z'), ('2024-01-02 12:30:15 Z'),
  ('2024-01-02T12:30:15.123Europe/Paris'), ('2024-01-02 12:30'), ('2024-01-02 12:30:15+05:30'), ('2024-01-02 12:30:15 Nope/Zone'),
  ('2024-01-02 12:30:15PST'), ('2024-01-02'), ('2024-01-02 13') AS t(s);

--: text_zones_in_turn_elsewhere tz=America/New_York
SELECT s, try_cast(s AS TIMESTAMP), try_cast(s AS TIMESTAMP_NTZ) FROM VALUES ('2024-01-02 12:30:15 CET'), ('2024-1-2 3:4:5'),
  ('2024-03-10 02:30:00'), ('2024-11-03 01:30:00'), ('2024-11-03 01:30:00Europe/Paris'),
  ('2024-11-03 01:30') AS t(s);

--: text_of_an_hour_twice
SELECT CAST('2024-11-03 01:30:00 America/New_York' AS TIMESTAMP);

--: zones_in_turn
SELECT z, from_utc_timestamp(TIMESTAMP'2024-01-15 12:00:00', z) AS f, to_utc_timestamp(TIMESTAMP'2024-07-15 12:00:00', z) AS t,
  make_timestamp_ltz(2024, 7, 15, 12, 0, 0, z) AS m, try_cast('2024-01-15 12:00:00 ' || z AS TIMESTAMP) AS c
FROM VALUES ('+05:30'), ('UTC+5:30'), ('GMT-03:30'), ('+01:02:03'), ('-18:00'), ('+18'), ('UT-3:30'), ('+5:3'), ('+05:3'), ('-5:30'), ('+5'),
  ('-0530'), ('+053015'), ('Z'), ('UTC'), ('EST'), ('MST'), ('HST'), ('PST'), ('IST'), ('JST'), ('Asia/Kolkata'), ('Etc/GMT+5'), ('-00:00') AS t(z);

--: zone_of_one_digit
SELECT from_utc_timestamp(TIMESTAMP'2024-01-15 12:00:00', '+5:3') AS a, convert_timezone('+5:3', 'UTC', TIMESTAMP_NTZ'2024-01-15 12:00:00') AS b,
  TIMESTAMP'2024-01-15 12:00:00+5:3' AS c, CAST('2024-01-15 12:00:00 UTC-5:3' AS TIMESTAMP) AS d;

--: zones_that_are_offsets
SELECT z, from_utc_timestamp(TIMESTAMP'1900-01-15 12:00:00', z) AS f FROM VALUES ('EST'), ('MST'), ('HST'), ('PST'), ('CST') AS t(z);

--: session_zone_est tz=EST
SELECT TIMESTAMP'2024-07-15 12:00:00Z' AS t, hour(TIMESTAMP'1900-01-15 12:00:00Z') AS h;

--: zone_case_text
SELECT try_cast('2024-01-15 12:00:00 utc' AS TIMESTAMP) AS a, try_cast(s AS TIMESTAMP) AS b FROM VALUES ('2024-01-15 12:00:00 asia/kolkata') AS t(s);

--: zone_case_argument
SELECT from_utc_timestamp(TIMESTAMP'2024-01-15 12:00:00', 'utc');

--: zone_case_column
SELECT to_utc_timestamp(TIMESTAMP'2024-01-15 12:00:00', z) FROM VALUES ('asia/kolkata') AS t(z);

--: zone_case_literal
SELECT TIMESTAMP'2024-01-15 12:00:00 asia/kolkata';

--: zone_case_session
SET TIME ZONE 'asia/kolkata';

--: set_interval_hours own
SET TIME ZONE INTERVAL 3 HOURS 60 MINUTES;
SELECT current_timezone() AS z, hour(TIMESTAMP'2024-01-01 12:00:00Z') AS h;

--: set_interval_seconds own
SET TIME ZONE INTERVAL -'05:00:00' HOUR TO SECOND;
SELECT current_timezone() AS z, hour(TIMESTAMP'2024-01-01 12:00:00Z') AS h;

--: set_interval_text own
SET TIME ZONE INTERVAL '2 hours';
SELECT current_timezone() AS z;

--: set_interval_minutes own
SET TIME ZONE INTERVAL 3 HOURS 30 MINUTES;
SELECT current_timezone() AS z;

--: set_interval_rest own
SET TIME ZONE INTERVAL '5' HOURS 5;

--: zone_name_printed_of_offset tz=+05:00
SELECT date_format(TIMESTAMP'2024-07-15 12:00:00', 'VV') AS a;

--: zone_name_printed_of_offset_by_row tz=+05:00
SELECT date_format(TIMESTAMP'2024-07-15 12:00:00', p) AS a FROM VALUES ('VV') AS t(p);

--: zone_name_printed_of_none tz=+00:00
SELECT date_format(TIMESTAMP'2024-07-15 12:00:00', 'z') AS a;

--: offsets_printed_of_none tz=+00:00
SELECT date_format(TIMESTAMP'2024-07-15 12:00:00', "yyyy-MM-dd'T'HH:mm:ssXXX x Z O") AS a, to_json(struct(TIMESTAMP'2024-07-15 12:00:00' AS t)) AS j, hour(TIMESTAMP'2024-07-15 12:00:00Z') AS h;

--: zone_name_printed_of_gmt tz=GMT
SELECT date_format(TIMESTAMP'2024-07-15 12:00:00', 'z VV') AS a;
